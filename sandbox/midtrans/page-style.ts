/** The look of the payment page: one card, readable on a phone. */
export const PAGE_CSS = `
:root{--ink:#12263f;--soft:#5b6b82;--line:#e4e9f0;--blue:#0b63c5;--sea:#0a8f5b;--red:#c0342b;--back:#eef2f7}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:30rem;margin:1.5rem auto;padding:0 .75rem 3rem}
.card{background:#fff;border-radius:14px;box-shadow:0 8px 30px rgba(18,38,63,.08);overflow:hidden}
header{background:linear-gradient(135deg,#0a2d5c,#0b63c5);color:#fff;padding:1.1rem 1.25rem}
header p{margin:0;opacity:.85;font-size:.85rem}
.amount{font-size:1.9rem;font-weight:700;letter-spacing:-.02em;margin:.1rem 0}
.test{display:inline-block;background:#ffd666;color:#5b3d00;border-radius:99px;font-size:.72rem;font-weight:700;padding:.1rem .6rem;float:right}
section{padding:1rem 1.25rem;border-top:1px solid var(--line)}
h2{font-size:.8rem;text-transform:uppercase;letter-spacing:.06em;color:var(--soft);margin:0 0 .5rem}
table{width:100%;border-collapse:collapse;font-size:.92rem}
td{padding:.2rem 0;vertical-align:top}
td:last-child{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
details summary{cursor:pointer;color:var(--blue);font-size:.92rem}
.methods{display:grid;gap:.5rem;grid-template-columns:1fr 1fr;margin:0 0 1rem}
.methods form{margin:0}
button{font:inherit;cursor:pointer;border-radius:10px;padding:.65rem .8rem;width:100%;border:1px solid var(--line);background:#fff;color:var(--ink);text-align:left;font-weight:600}
button:hover,button:focus-visible{border-color:var(--blue);box-shadow:0 0 0 3px rgba(11,99,197,.12);outline:none}
button.go{background:var(--sea);border-color:var(--sea);color:#fff;text-align:center}
button.stop{color:var(--red);text-align:center}
button.plain{color:var(--soft);text-align:center}
.actions{display:grid;gap:.5rem}
.actions form{margin:0}
.pair{display:grid;gap:.5rem;grid-template-columns:1fr 1fr}
.number{font:600 1.35rem/1.3 ui-monospace,SFMono-Regular,Menlo,monospace;background:#f5f8fc;border:1px dashed #b9c7da;border-radius:10px;padding:.6rem .8rem;user-select:all;overflow-wrap:anywhere}
.label{color:var(--soft);font-size:.85rem;margin:.6rem 0 .15rem}
.qr{width:min(15rem,70%);margin:.25rem auto;display:block}
.qr svg{display:block;width:100%;height:auto}
.note{color:var(--soft);font-size:.9rem;margin:.6rem 0 0}
.state{font-size:1.2rem;font-weight:700;margin:.2rem 0}
.good{color:var(--sea)}.bad{color:var(--red)}.wait{color:#a06400}
.problem{background:#fdeceb;color:var(--red);padding:.6rem 1.25rem;font-size:.92rem}
a.button{display:block;text-align:center;background:var(--blue);color:#fff;text-decoration:none;border-radius:10px;padding:.65rem .8rem;font-weight:600}
footer{text-align:center;color:var(--soft);font-size:.8rem;margin-top:1rem}
`
