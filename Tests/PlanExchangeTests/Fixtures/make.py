"""Writes the document fixtures beside it: make.py (python3; the PDFs also need LibreOffice Writer, Noto CJK and qpdf).

The words are those of Examples/liaoning/plan.txt, chapter 11 section 3 and chapter 12, and of an indicator table made up
for the tests. What is written here is committed; the tests do not run this script.
"""
import os
import subprocess
import tempfile
import zipfile

here = os.path.dirname(os.path.abspath(__file__))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ROWS = [
    [("类别", 1, None), ("指标", 1, None), ("单位", 1, None), ("2020年", 1, None), ("2025年", 1, None), ("年均增长", 1, None), ("属性", 1, None)],
    [("经济发展", 1, "restart"), ("地区生产总值增长", 1, None), ("%", 1, None), ("—", 1, None), ("—", 1, None), ("6左右", 1, None), ("预期性", 1, None)],
    [("", 1, "continue"), ("全员劳动生产率增长", 1, None), ("%", 1, None), ("高于地区生产总值增长", 3, None), ("预期性", 1, None)],
    [("", 1, "continue"), ("常住人口城镇化率", 1, None), ("%", 1, None), ("72.1", 1, None), ("76以上", 1, None), ("—", 1, None), ("预期性", 1, None)],
    [("创新驱动", 1, "restart"), ("全社会研发经费投入增长", 1, None), ("%", 1, None), ("—", 1, None), ("—", 1, None), ("10左右", 1, None), ("预期性", 1, None)],
    [("", 1, "continue"), ("每万人口高价值发明专利拥有量", 1, None), ("件", 1, None), ("5.3", 1, None), ("8.1", 1, None), ("—", 1, None), ("预期性", 1, None)],
    [("绿色生态", 1, "restart"), ("单位地区生产总值能源消耗降低", 1, None), ("%", 1, None), ("—", 1, None), ("—", 1, None), ("[14.5]左右", 1, None), ("约束性", 1, None)],
    [("", 1, "continue"), ("森林覆盖率", 1, None), ("%", 1, None), ("42", 1, None), ("42.5", 1, None), ("—", 1, None), ("约束性", 1, None)],
]
WIDTHS = [1100, 2200, 700, 1000, 1000, 1400, 1000]


def paragraph(text, style=None, size=24, indent=True, extra=""):
    properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + extra + \
        ('<w:spacing w:line="480" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="480"/><w:jc w:val="both"/>' if indent else "")
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr><w:rFonts w:ascii="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC" w:hAnsi="Noto Serif CJK SC"/><w:sz w:val="{size}"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def table():
    border = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ["top", "left", "bottom", "right", "insideH", "insideV"])
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in WIDTHS)
    rows = ""
    for row in ROWS:
        cells, column = "", 0
        for text, span, merge in row:
            width = sum(WIDTHS[column:column + span])
            column += span
            cells += f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>' + \
                (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "") + \
                (f'<w:vMerge w:val="{merge}"/>' if merge else "") + '<w:vAlign w:val="center"/></w:tcPr>' + \
                paragraph(text, size=21, indent=False, extra='<w:jc w:val="center"/>') + "</w:tc>"
        rows += f"<w:tr>{cells}</w:tr>"
    return f'<w:tbl><w:tblPr><w:tblW w:w="8400" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblBorders>{border}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'


NUMBERING = f'''<?xml version="1.0" encoding="UTF-8"?><w:numbering {W}>
<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="11"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="space"/><w:lvlText w:val="第%1章"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="space"/><w:lvlText w:val="第%2节"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%3）"/></w:lvl>
<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%4."/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'''
STYLES = f'''<?xml version="1.0" encoding="UTF-8"?><w:styles {W}>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/><w:basedOn w:val="a"/></w:style></w:styles>'''
PACKAGE = {
    "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>',
    "_rels/.rels": '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels": '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>',
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/header1.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:hdr {W}>{paragraph("辽宁省第十四个五年规划纲要", size=18, indent=False)}</w:hdr>',
    "word/footer1.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:ftr {W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>',
}


def document():
    text = open(os.path.join(here, "../../../Examples/liaoning/plan.txt"), encoding="utf8").read()
    words = [line.strip() for line in text.replace("\n\n竞争力", "竞争力").split("\n") if line.strip()][:34]
    body = paragraph("坚持陆海统筹 构建协调发展新格局", style="1", size=32, indent=False)
    for index, line in enumerate(words):
        if line.startswith("第") and "节 " in line[:6]:
            body += paragraph(line.split(" ", 1)[1], style="2", size=28, indent=False)
        else:
            body += paragraph(line)
        if index == 6:
            body += paragraph("专栏1 主要指标", indent=False) + table()
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1588" w:bottom="1440" w:left="1588" w:header="851" w:footer="992"/></w:sectPr>'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:document {W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>{body}{section}</w:body></w:document>'


def pack(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def scan(path):
    """A page that holds a picture and no text."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>",
        b"<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>\nstream\n\x00\xff\xff\x00\nendstream\n",
        b"<</Length 29>>\nstream\nq 595 0 0 842 0 0 cm /I Do Q\nendstream\n",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + content + (b"" if content.endswith(b"\n") else b"\n") + b"endobj\n"
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start
    open(path, "wb").write(out)


def convert(source, folder):
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, source], check=True, capture_output=True)


def page():
    """A web page of the kind that governments publish: GB 18030, navigation, a note, an indicator table."""
    rows = "".join("<tr>" + "".join(
        f'<td{f" colspan={span}" if span > 1 else ""}{" rowspan=" + {"经济发展": "3"}.get(text, "2") if merge == "restart" else ""}>{text}</td>'
        for text, span, merge in row if merge != "continue") + "</tr>\n" for row in ROWS)
    return ('<!DOCTYPE html>\n<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>规划纲要</title>'
            '<script>var n = "<p>否</p>";</script></head>\n<body><div class=nav><nav><a href="/">首页</a></nav></div>\n'
            '<h1>第十一章&nbsp;坚持陆海统筹</h1>\n<p>　　到2025年，常住人口城镇化率达到76%<sup>[1]</sup>以上，<br>　　森林覆盖率达到42.5%。</p>\n'
            f'<p align=center>专栏1&nbsp;主要指标</p><table border=1>{rows}</table>\n<p>第二段。<footer>版权所有</footer></body></html>\n').encode("gb18030")


if __name__ == "__main__":
    open(os.path.join(here, "page.html"), "wb").write(page())
    pack(os.path.join(here, "plan.docx"), PACKAGE | {"word/document.xml": document()})
    scan(os.path.join(here, "scan.pdf"))
    with tempfile.TemporaryDirectory() as folder:
        convert(os.path.join(here, "plan.docx"), folder)
        subprocess.run(["qpdf", "--deterministic-id", "--object-streams=generate", os.path.join(folder, "plan.pdf"), os.path.join(here, "plan.pdf")], check=True)
    subprocess.run(["qpdf", "--encrypt", "secret", "secret", "256", "--", os.path.join(here, "scan.pdf"), os.path.join(here, "locked.pdf")], check=True)
