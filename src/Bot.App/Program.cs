using Bot.App.CommandLine;

return await Invocation.Run(args, Console.Out, Console.Error);
