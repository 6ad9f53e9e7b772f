import PlanModel
import PlanOffice

/// The list of methods.
struct MethodsView: Sendable {
    let language: Language

    var content: PageContent {
        PageContent(
            title: Words.method(language), place: .method, address: .methods,
            body: el(.div, .class("method")) {
                el(.h1) { Words.method(language) }
                el(.p, .class("lede")) {
                    Phrase(
                        "结论只用第一种方法，未到期目标的可能性用第二种。后三种是公布的方法，用命令 lantu evaluate --method 对同样的数据另算一遍，"
                            + "用它们自己的等级，不改变这里的结论。",
                        "Verdicts come from the first method alone, the chances of targets that are not due from the second. The other "
                            + "three are published methods: lantu evaluate --method scores the same data by them, in their own "
                            + "classes, and changes no verdict here.")(language)
                }
                el(.dl, .class("pairs classes")) {
                    for method in MethodName.allCases {
                        el(.dt) {
                            el(.a, .href(Address.method(method).page(language))) { method.text.title(language) }
                        }
                        el(.dd) { method.text.short(language) }
                    }
                }
            })
    }

    static let members: [String: JSONValue] = [
        "methods": .array(
            MethodName.allCases.map {
                [
                    "name": .string($0.rawValue), "title": $0.text.title.json, "summary": $0.text.short.json,
                    "href": .string("/methods/\($0.rawValue).json"),
                ]
            })
    ]
}
