import PlanModel
import Testing

@Suite struct AggregationTests {
    @Test(arguments: [
        ("sum", Aggregation.sum, "sum"),
        ("weighted_mean", .weightedMean, "weighted_mean"),
        ("maximum", .maximum, "maximum"),
        ("max", .maximum, "maximum"),
        ("min", .minimum, "minimum"),
        ("last", .last, "last"),
        ("none", .none, "none"),
        ("mean:population", Aggregation(areas: .mean(weight: "population")), "mean:population"),
        ("areas=sum", .sum, "sum"),
        ("time=last", .last, "last"),
        ("areas=sum;time=last", Aggregation(areas: .sum, time: .last), "areas=sum;time=last"),
        (
            "time=mean:output;areas=max", Aggregation(areas: .maximum, time: .mean(weight: "output")),
            "areas=maximum;time=mean:output"
        ),
        (
            "areas=mean:gdp;time=none", Aggregation(areas: .mean(weight: "gdp"), time: .never),
            "areas=mean:gdp;time=none"
        ),
    ])
    func isReadAndWritten(text: String, expected: Aggregation, canonical: String) {
        #expect(Aggregation(rawValue: text) == expected)
        #expect(expected.rawValue == canonical)
        #expect(Aggregation(rawValue: canonical) == expected)
    }

    @Test(arguments: [
        "", "Sum", "total", "mean", "mean:", "mean:a b", "mean:a;b", "areas=last", "areas=sum;areas=sum", "areas",
        "areas=", "areas=sum;", ";", "=", "places=sum", "areas=sum;time=", "areas=sum;time=sum;time=last",
    ])
    func refusesWhatIsNone(text: String) {
        #expect(Aggregation(rawValue: text) == nil)
    }

    @Test(arguments: [
        ("sum", Timing.period, Aggregation.Rule.sum), ("sum", .end, .last), ("sum", .yearToDate, .sum),
        ("sum", .ratio, .never), ("sum", .yearOnYear, .never), ("sum", .index, .never),
        ("none", .end, .last), ("none", .period, .never), ("none", .yearToDate, .last),
        ("maximum", .period, .maximum), ("weighted_mean", .period, .never), ("last", .period, .last),
        ("areas=sum;time=last", .period, .last), ("areas=sum;time=sum", .end, .never),
        ("areas=sum;time=none", .yearToDate, .never), ("areas=none;time=mean:gdp", .ratio, .mean(weight: "gdp")),
        ("areas=none;time=sum", .yearOnYear, .never), ("areas=none;time=last", .index, .never),
    ])
    func overTimeFollowsTheTiming(text: String, timing: Timing, expected: Aggregation.Rule) throws {
        #expect(try #require(Aggregation(rawValue: text)).time(of: timing) == expected)
    }

    @Test func namesItsWeightsOnce() {
        #expect(Aggregation(rawValue: "areas=mean:a;time=mean:a")?.weights == ["a"])
        #expect(Aggregation(rawValue: "areas=mean:a;time=mean:b")?.weights == ["a", "b"])
        #expect(Aggregation.weightedMean.weights.isEmpty)
    }
}
