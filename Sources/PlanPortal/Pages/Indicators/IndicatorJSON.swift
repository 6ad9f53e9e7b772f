import PlanModel
import PlanOffice

/// Indicators and their series as data.
enum IndicatorJSON {
    static func members(_ list: IndicatorList) -> [String: JSONValue] {
        [
            "indicators": .array(
                list.indicators.map { row in
                    indicator(row.indicator).merging([
                        "judges": .int(row.judges), "related": .int(row.related),
                        "observations": .int(row.observations), "last": row.last.map(observation) ?? .null,
                    ])
                })
        ]
    }

    static func members(_ page: IndicatorPage) -> [String: JSONValue] {
        [
            "series": series(page.series),
            "linked": .array(
                page.linked.map { link in
                    [
                        "relation": .string(link.relation.rawValue),
                        "commitment": CommitmentJSON.value(link.commitment),
                    ]
                }),
            "sources": sources(page.sources), "lacks": .array(page.lacks.map(FormulaLackWords.json)),
            "doubts": .array(
                page.doubts.map { doubt in
                    [
                        "area": .string(doubt.area), "period": .string(doubt.period.description),
                        "vintage": .string(doubt.vintage), "value": .number(doubt.quantity.value),
                        "unit": .string(doubt.quantity.unitOfMeasure.rawValue), "code": .string(doubt.reason.code),
                        "sentence": Phrase { Wording.sentence(doubt.reason, language: $0) }.json,
                    ]
                }),
        ]
    }

    static func indicator(_ indicator: Indicator) -> JSONValue {
        [
            "id": .string(indicator.id), "name": ["zh": .string(indicator.nameZh), "en": .string(indicator.nameEn)],
            "unit": .string(indicator.unitOfMeasure.rawValue), "timing": .string(indicator.timing.rawValue),
            "frequency": .string(indicator.frequency), "aggregation": .string(indicator.aggregation.rawValue),
            "decimals": .int(indicator.decimals), "source_body": .string(indicator.sourceBody),
            "definition": .string(indicator.definition), "formula": .optional(indicator.formula),
            "computed": .bool(indicator.formula != nil),
            "address": .string(Address.indicator(indicator.id).page(.zh).text),
        ]
    }

    static func series(_ series: SeriesAnswer) -> JSONValue {
        [
            "indicator": indicator(series.indicator), "relation": .string(series.relation.rawValue),
            "observations": .array(
                series.observations.map { value in
                    observation(value).merging(["computed": .bool(series.indicator.formula != nil)])
                }),
            "superseded": .array(series.superseded.map(observation)),
            "annual_targets": .array(series.annualTargets.map(annual)),
        ]
    }

    static func observation(_ value: Observation) -> JSONValue {
        [
            "indicator": .string(value.indicator), "area": .string(value.area),
            "period": .string(value.period.description), "value": .number(value.quantity.value),
            "unit": .string(value.quantity.unitOfMeasure.rawValue), "status": .string(value.status.rawValue),
            "vintage": .string(value.vintage), "source": .optional(value.source),
        ]
    }

    static func sources(_ sources: [String: Source]) -> JSONValue {
        .array(sources.values.sorted { $0.id < $1.id }.map(SourcesJSON.value))
    }

    private static func annual(_ target: AnnualTarget) -> JSONValue {
        [
            "year": .int(target.year), "area": .string(target.area), "value": .number(target.quantity.value),
            "unit": .string(target.quantity.unitOfMeasure.rawValue),
            "comparator": .string(target.comparator.rawValue), "source": .optional(target.source),
        ]
    }
}
