import HummingbirdTesting
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// What programs and spreadsheets get.
struct DataTests {
    @Test
    func theLedgerIsOneLineACommitment() async throws {
        let answer = try await SamplePortal.answer("/commitments.csv?kind=target")
        let lines = answer.text.split(separator: "\n")
        #expect(
            lines[0]
                == "id,kind,chapter,headings,title,quantity,comparator,value,upper,unit,deadline,deadline_assumed,class,class_zh,"
                + "reason,reason_zh,observed_period,observed_value,gaps,lead,assist,trust,nature,start,end,address,code"
        )
        #expect(
            lines[1]
                == "t100,target,第十四章,第十四章 推进能源革命 › 第一节 优化能源结构,风电光伏装机,3000 万千瓦以上,at_least,30000000,,千瓦,2025,false,"
                + "achieved,完成,met_at_deadline,到期时达到目标。,2025,30600000,,省能源局,,checked,real,100,108,/targets/t100,")
        #expect(lines.count == 4)
        #expect(answer.header("Content-Type") == "text/csv; charset=utf-8")
    }

    @Test
    func theDataRequestLeavesRoomForTheAnswer() async throws {
        let lines = try await SamplePortal.answer("/gaps.csv?gap=report").text.split(separator: "\n")
        #expect(
            lines[0] == "id,kind,title,sentence,gap,gap_zh,period,unit,body,value,source,trust,nature,address,inputs")
        #expect(
            lines[2]
                == "k400,task,完善能源储备,到2025年，完善能源储备,report,要由承办单位说明,2021..2025,千瓦,,,,machine_read,real,/targets/k400,")
        #expect(lines.count == 4)
    }

    @Test(arguments: ["/commitments.xlsx", "/gaps.xlsx", "/commitments.csv", "/gaps.csv"])
    func fileNamesSayWhenDataIsSynthetic(path: String) async throws {
        let real = try #require(try await SamplePortal.answer(path).header("Content-Disposition"))
        let made = try #require(
            try await SamplePortal.answer(path, from: SamplePortal.questions(nature: .synthetic))
                .header("Content-Disposition"))
        #expect(!real.contains("合成数据".percentEncoded))
        #expect(made.contains("''" + "合成数据-".percentEncoded))
    }

    @Test
    func workbooksAreTheSameEachTime() async throws {
        let first = try await SamplePortal.answer("/commitments.xlsx")
        let second = try await SamplePortal.answer("/commitments.xlsx")
        #expect(first.body == second.body)
        #expect(first.text.hasPrefix("PK"))
    }

    @Test
    func theTwinOfTheFirstPageKeepsItsShape() async throws {
        let text = try await SamplePortal.answer("/overview.json").text
        let names = text.matches(of: /(?m)^  "([a-z_]+)":/).map { String($0.output.1) }
        #expect(
            names == [
                "audit_head", "chapters", "counts", "evaluation", "format", "gaps", "headline", "known", "milestones",
                "nature", "places", "plan", "standings",
            ])
        #expect(text.contains("\"format\": \"lantu.overview.v1\""))
        #expect(!text.contains("\\/"))
    }

    @Test
    func aCommitmentKeepsItsShape() {
        let text = String(decoding: JSONWriter.bytes(of: CommitmentJSON.value(Samples.others[1])), as: UTF8.self)
        #expect(
            text == """
                {
                  "address": "/projects/p500",
                  "assists": [],
                  "chapter": "14",
                  "checked_fields": [],
                  "code": null,
                  "deadline": null,
                  "deadline_assumed": false,
                  "gaps": [
                    "report"
                  ],
                  "headings": [
                    {
                      "level": "chapter",
                      "node": "n0",
                      "number": "第十四章",
                      "title": "推进能源革命"
                    }
                  ],
                  "id": "p500",
                  "kind": "project",
                  "leads": [],
                  "mentions": [],
                  "project": {
                    "capacity": null,
                    "mentions": [],
                    "place": [
                      "211400"
                    ],
                    "stage": null
                  },
                  "span": {
                    "end": 510,
                    "start": 500
                  },
                  "standing": {
                    "class": "not_assessable",
                    "name": {
                      "en": "Not assessable",
                      "zh": "无法评估"
                    },
                    "provisional": false,
                    "reason": {
                      "code": "not_linked",
                      "en": "It is not linked to any series yet.",
                      "zh": "尚未关联任何数据序列。"
                    },
                    "verdicts": []
                  },
                  "target": null,
                  "title": "徐大堡核电",
                  "trust": "machine_read"
                }

                """)
    }

    @Test
    func theListAsDataHasAllThatMatch() async throws {
        let text = try await SamplePortal.answer("/commitments.json?kind=target&kind=task").text
        #expect(text.contains("\"matches\": 4"))
        #expect(text.contains("\"total\": 5"))
        #expect(text.matches(of: /"trust": "/).count == 5)
        #expect(text.contains("\"kind\": [\n      \"target\",\n      \"task\"\n    ]"))
    }
}
