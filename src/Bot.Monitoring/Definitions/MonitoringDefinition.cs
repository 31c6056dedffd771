namespace Bot.Monitoring.Definitions;

/// <summary>A monitoring: what is asked and what is computed. Immutable once published; entries are pinned to a
/// version.</summary>
public sealed class MonitoringDefinition
{
    private readonly Dictionary<string, Question> questions;
    private readonly Dictionary<string, int> order;

    /// <summary>Puts a monitoring together.</summary>
    /// <param name="id">The id of the file.</param>
    /// <param name="version">Counts up from 1 with every change of meaning (R11).</param>
    /// <param name="title">The full title.</param>
    /// <param name="shortTitle">The title in menus.</param>
    /// <param name="questions">In the order they are asked.</param>
    /// <param name="groups">In the order they are printed.</param>
    /// <param name="indicators">In the order they are printed.</param>
    /// <param name="indexes">May be empty.</param>
    /// <param name="rules">The checks that are written out; the numerator's limit is added from each indicator.</param>
    /// <param name="bands">From the lowest up; none when left out.</param>
    /// <exception cref="ArgumentException">Two questions share a key.</exception>
    public MonitoringDefinition(
        string id, int version, string title, string shortTitle, IReadOnlyList<Question> questions,
        IReadOnlyList<IndicatorGroup> groups, IReadOnlyList<Indicator> indicators,
        IReadOnlyList<CompositeIndex> indexes, IReadOnlyList<Rule> rules,
        IReadOnlyList<Band>? bands = null)
    {
        (Id, Version, Title, ShortTitle) = (id, version, title, shortTitle);
        (Questions, Groups, Indicators, Indexes, Rules) = (questions, groups, indicators, indexes, rules);
        Bands = bands ?? [];
        this.questions = questions.ToDictionary(question => question.Key, StringComparer.Ordinal);
        order = questions.Select((question, at) => (question.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at);
    }

    /// <summary>The id of the file.</summary>
    public string Id { get; }

    /// <summary>Counts up from 1 with every change of meaning (R11).</summary>
    public int Version { get; }

    /// <summary>The full title.</summary>
    public string Title { get; }

    /// <summary>The title in menus.</summary>
    public string ShortTitle { get; }

    /// <summary>The questions in the order they are asked; each is asked once (R02).</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The groups in the order they are printed.</summary>
    public IReadOnlyList<IndicatorGroup> Groups { get; }

    /// <summary>The indicators in the order they are printed.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The composite indexes; may be empty.</summary>
    public IReadOnlyList<CompositeIndex> Indexes { get; }

    /// <summary>The checks that are written out in the file.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What totals are called, from the lowest up; may be empty. A total in a gap has no band.</summary>
    public IReadOnlyList<Band> Bands { get; }

    /// <summary>The external level to compare with (R45); null when the document speaks of none.</summary>
    public ModelLevel? ModelLevel { get; init; }

    /// <summary>How often it is held in a school year (R19); null when the document does not say.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>By how many percent a number may differ from that of the campaign before without being asked about
    /// (R39); null when nothing is compared.</summary>
    public decimal? Jump { get; init; }

    /// <summary>The scores in the order they are asked (R12); may be empty.</summary>
    public IEnumerable<Question> Criteria => Questions.Where(question => question.Kind == QuestionKind.Score);

    /// <summary>The rows of the source table in its order: numerator and denominator of each indicator (R01).</summary>
    public IEnumerable<Component> Components =>
        Indicators.SelectMany(indicator => new[] { indicator.Numerator, indicator.Denominator });

    /// <summary>The question with this key; null when there is none.</summary>
    public Question? Find(string key) => questions.GetValueOrDefault(key);

    /// <summary>The place of a question in the order of asking, from 0; -1 when there is none.</summary>
    public int OrderOf(string key) => order.GetValueOrDefault(key, -1);

    /// <summary>The indicator with this number; null when there is none.</summary>
    public Indicator? Indicator(string no) => Indicators.FirstOrDefault(indicator => indicator.No == no);

    /// <summary>The row a question is named by in a chat and found by in a file: the first row of an indicator that
    /// shows it, else its own number.</summary>
    public Component RowOf(string key) => Components.FirstOrDefault(component => component.Question == key)
        ?? new Component(Find(key)?.No ?? key, key);

    /// <summary>The row with this number, of an indicator or of a question by itself; null when there is
    /// none.</summary>
    public Component? Row(string no) => Components.FirstOrDefault(component => component.No == no)
        ?? Questions.Where(question => question.No is { } own && own.Equals(no, StringComparison.OrdinalIgnoreCase))
            .Select(question => new Component(question.No!, question.Key)).FirstOrDefault();

    /// <summary>The first indicator that uses the question; null when none does.</summary>
    public Indicator? IndicatorOf(string key) => Indicators.FirstOrDefault(
        indicator => indicator.Numerator.Question == key || indicator.Denominator.Question == key);
}
