/// The faces of a paper, each with those that stand in for it where it is not installed.
enum WordFonts {
    static let xml =
        WordParts.head + "<w:fonts \(WordParts.spaces)>"
        + faces.map { name, others in
            "<w:font w:name=\"\(name)\"><w:altName w:val=\"\(others)\"/><w:charset w:val=\"86\"/></w:font>"
        }.joined() + "</w:fonts>"

    private static let faces = [
        ("仿宋", "FangSong,仿宋_GB2312,STFangsong,Noto Serif CJK SC"), ("宋体", "SimSun,STSong,Noto Serif CJK SC"),
        ("黑体", "SimHei,STHeiti,Noto Sans CJK SC"), ("楷体", "KaiTi,楷体_GB2312,STKaiti,Noto Serif CJK SC"),
    ]
}
