import { CONTROL_CSS } from "../control/page-style"

/** The look of the control page, and room for a mail. */
export const MAIL_CSS = `${CONTROL_CSS}
h1 a{color:inherit;text-decoration:none}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.5rem 0 1rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
nav{display:flex;gap:1rem;margin:0 0 .5rem}
iframe{display:block;width:100%;height:75vh;border:1px solid var(--line);border-radius:12px;background:#fff}
pre{background:#fff;border:1px solid var(--line);border-radius:12px;padding:1rem;white-space:pre-wrap;overflow-wrap:anywhere}
`
