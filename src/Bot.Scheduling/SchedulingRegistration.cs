using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Bot.Scheduling;

/// <summary>Adds the tick to a host that has an <c>IStore</c>.</summary>
public static class SchedulingRegistration
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(10);

    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddQuartz(quartz => quartz.ScheduleJob<Tick>(trigger => trigger
            .WithIdentity("tick")
            .StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(Between).RepeatForever())));
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
