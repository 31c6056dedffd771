namespace Bot.Sandbox.Faults;

/// <summary>Faults that still have to happen, in the order they were asked for.</summary>
internal sealed class FaultQueue
{
    private readonly Lock gate = new();
    private readonly LinkedList<SandboxFault> waiting = new();

    public void Add(SandboxFault fault)
    {
        lock (gate)
        {
            waiting.AddLast(fault);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            waiting.Clear();
        }
    }

    /// <summary>The next fault that spoils this call, one time used up.</summary>
    public SandboxFault? ForCall(string method) => Take(fault => !IsOfDelivery(fault.Kind)
        && (fault.Method is null || string.Equals(fault.Method, method, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The next fault of this kind of delivery, one time used up.</summary>
    public SandboxFault? ForDelivery(SandboxFaultKind kind) => Take(fault => fault.Kind == kind);

    private static bool IsOfDelivery(SandboxFaultKind kind) =>
        kind is SandboxFaultKind.DuplicateUpdate or SandboxFaultKind.Reorder or SandboxFaultKind.UnknownUpdate;

    private SandboxFault? Take(Predicate<SandboxFault> fits)
    {
        lock (gate)
        {
            for (var node = waiting.First; node is not null; node = node.Next)
            {
                if (!fits(node.Value))
                {
                    continue;
                }

                var fault = node.Value;
                if (fault.Times > 1)
                {
                    node.Value = fault with { Times = fault.Times - 1 };
                }
                else
                {
                    waiting.Remove(node);
                }

                return fault;
            }

            return null;
        }
    }
}
