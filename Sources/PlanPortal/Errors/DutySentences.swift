import PlanOffice

/// What is wrong with a division of work, in one sentence a fault.
enum DutySentences {
    static func line(_ fault: DutyFault) -> DoorSentences.Both {
        let place: DoorSentences.Both = fault.row.map { ("第 \($0) 行：", "Row \($0): ") } ?? ("", "")
        let words = words(fault.what)
        return (place.zh + words.zh, place.en + words.en)
    }

    private static func words(_ what: DutyFault.What) -> DoorSentences.Both {
        switch what {
        case .unknownCommitment(let id):
            (
                "没有编号为“\(id.prefix(60))”的事项，请用 lantu export responsibilities 导出的编号。",
                "there is no commitment \u{201C}\(id.prefix(60))\u{201D}; take those of lantu export responsibilities."
            )
        case .unknownBody(let id):
            (
                "没有单位“\(id.prefix(60))”，或有同名单位，请先导入或改用单位代码。",
                "there is no body \u{201C}\(id.prefix(60))\u{201D}, or several of that name; import it or give its identifier."
            )
        case .twoLeads(let id, let other, let row):
            (
                "“\(id)”在\(row.map { "第 \($0) 行" } ?? "前面")已由“\(other)”牵头，一个事项只能有一个牵头单位。",
                "\u{201C}\(id)\u{201D} is led by \u{201C}\(other)\u{201D} already\(row.map { " in row \($0)" } ?? ""); "
                    + "a commitment has one lead."
            )
        case .leadCannotAssist(let id, let body):
            (
                "“\(body)”是“\(id)”的牵头单位，请先指定新的牵头单位。",
                "\u{201C}\(body)\u{201D} leads \u{201C}\(id)\u{201D}; name another lead first."
            )
        case .nothingChosen: ("没有选中任何事项，请勾选后再试。", "nothing is chosen; tick some commitments.")
        }
    }
}
