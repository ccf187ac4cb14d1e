/// The style sheet of a page: one column to read, and black on white when printed.
///
/// The fonts named first have every Vietnamese letter with its marks; lines are set apart so that
/// the marks of one do not touch the line above.
enum HTMLStyle {
  static let sheet: StaticString = """
    :root{--ink:#1c1b19;--soft:#6b665e;--line:#d9d4ca;--mark:#ffe9a3;--paper:#fffdf9;--link:#0b5394}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.65 "Noto Serif","Source Serif 4",\
    "Be Vietnam Pro",Cambria,"Times New Roman",serif;font-kerning:normal;overflow-wrap:break-word}
    main{max-width:62rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
    pre{margin:0 0 .6rem;padding:.8rem 1rem;border-left:4px solid var(--link);background:#f4f1ea;\
    font:15px/1.6 "Noto Sans Mono","DejaVu Sans Mono",Consolas,monospace;white-space:pre-wrap}
    .facts,.n,.more,figcaption,footer{color:var(--soft);font-size:.82rem}
    .facts{margin:0 0 1.8rem}
    table{border-collapse:collapse;width:100%}
    .groups{width:auto;min-width:min(100%,32rem)}
    th{font-weight:600;font-size:.82rem;color:var(--soft);text-align:left;vertical-align:bottom}
    main>table>thead th{border-bottom:2px solid var(--ink)}
    th,td{padding:.45rem .9rem .45rem 0;vertical-align:top}
    tbody{border-bottom:1px solid var(--line);break-inside:avoid}
    .n{width:2.6rem;font-variant-numeric:tabular-nums;padding-top:.65rem}
    .total{border-top:2px solid var(--ink);border-bottom:0;font-weight:600}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .date{white-space:nowrap}
    .missing{color:#a09a8f}
    table table{font-size:.94em}table table tbody{border:0}table table th{padding-top:0;padding-bottom:0}
    table table td{padding-top:.1rem;padding-bottom:.1rem}
    .words td{padding-top:0}
    .words figure{margin:.1rem 0 .9rem;padding-left:1rem;border-left:2px solid var(--line)}
    blockquote{margin:0}
    mark{background:var(--mark);color:inherit;padding:.05em .1em;border-radius:.15em;\
    -webkit-print-color-adjust:exact;print-color-adjust:exact}
    a{color:var(--link)}
    figure.chart{margin:0 0 2rem}
    svg{width:100%;height:auto;font:14px "Noto Sans","Be Vietnam Pro",Arial,sans-serif}
    svg text{fill:var(--ink)}svg .soft{fill:var(--soft)}svg .grid{stroke:var(--line)}
    footer{margin-top:2rem}
    @media print{body{background:#fff;font-size:11pt}main{max-width:none;padding:0}
    a{color:inherit}figcaption a[href]::after{content:" (" attr(href) ")"}}
    @media (max-width:40rem){main{padding:1rem}th,td{padding-right:.5rem}}
    @page{margin:18mm 16mm}

    """
}
