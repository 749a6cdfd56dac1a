/** The look of the control page: tables that stay readable on a small screen. */
export const CONTROL_CSS = `
:root{--ink:#12263f;--soft:#5b6b82;--line:#e4e9f0;--blue:#0b63c5;--back:#f3f6fa}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:76rem;margin:0 auto;padding:1rem 1rem 4rem}
.top{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:baseline;justify-content:space-between}
h1{font-size:1.4rem;margin:.4rem 0}
h2{font-size:1.05rem;margin:0 0 .6rem}
h2 small{color:var(--soft);font-weight:400}
.card{background:#fff;border:1px solid var(--line);border-radius:12px;padding:1rem;margin:1rem 0;overflow-x:auto}
table{width:100%;border-collapse:collapse}
th{text-align:left;color:var(--soft);font-weight:600;font-size:.8rem}
th,td{padding:.4rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child td{border-bottom:0}
td.num{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
code{font:.85em ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}
.tag{display:inline-block;border-radius:99px;padding:.05rem .6rem;font-size:.78rem;font-weight:700;background:#e9eef5;white-space:nowrap}
.good{background:#d9f4e7;color:#0a6b45}.bad{background:#fde3e1;color:#a3271f}.wait{background:#fff0cc;color:#7a5200}
form.inline{display:inline-flex;gap:.3rem;margin:.1rem .15rem .1rem 0}
button{font:inherit;font-size:.82rem;cursor:pointer;border:1px solid var(--line);background:#fff;border-radius:8px;padding:.2rem .6rem;color:var(--ink)}
button:hover,button:focus-visible{border-color:var(--blue);color:var(--blue);outline:none}
button.danger{color:#a3271f}
input,select{font:inherit;font-size:.85rem;border:1px solid var(--line);border-radius:8px;padding:.25rem .5rem;max-width:16rem}
label{font-size:.8rem;color:var(--soft);display:inline-flex;flex-direction:column;gap:.15rem;margin:0 .5rem .4rem 0}
.problem{background:#fde3e1;color:#a3271f;border-radius:10px;padding:.6rem .9rem}
.empty{color:var(--soft);margin:0}
a{color:var(--blue)}
details.sure{display:inline-block}
details.sure summary{cursor:pointer;color:#a3271f}
@media (max-width:48rem){
  /* A table keeps its lines and is moved by a finger; a long one scrolls in its own card. */
  .card{max-height:75vh;overflow:auto;padding:.75rem}
  table{min-width:42rem}
  code{overflow-wrap:normal;white-space:nowrap}
}
`
