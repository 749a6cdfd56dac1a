import { html, page } from "../core/html"
import { filled } from "../core/json"

export type Person = {
  id: string
  name: string
  first_name: string
  last_name: string
  /** Empty of who has none there, or does not give it. */
  email: string
}

const CSS = `
*{box-sizing:border-box}
body{margin:0;background:#eef2f7;color:#12263f;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:26rem;margin:2rem auto;padding:1.25rem;background:#fff;border-radius:14px}
label{display:block;margin:.75rem 0}
input{display:block;width:100%;font:inherit;padding:.5rem;border:1px solid #c5cedb;border-radius:8px}
button{font:inherit;font-weight:600;width:100%;padding:.7rem;margin-top:.6rem;border:1px solid #c5cedb;border-radius:8px;background:#fff;cursor:pointer}
button[value=yes]{background:#0866ff;border-color:#0866ff;color:#fff}
.test{background:#ffd666;border-radius:99px;font-size:.75rem;font-weight:700;padding:.1rem .6rem}`

const CARRIED = ["client_id", "redirect_uri", "state", "code_challenge"] as const

/** Where somebody says whether the shop may know who they are, and whom the sandbox is to say they are. */
export function consentPage(asked: Record<string, unknown>): string {
  return page({
    title: "Masuk dengan Facebook",
    css: CSS,
    body: html`<main>
<span class="test">Sandbox</span>
<h1>Masuk dengan Facebook</h1>
<p>Toko ini ingin mengetahui nama dan email Anda.</p>
<form method="post" action="/facebook/consent">
${CARRIED.map((name) => html`<input type="hidden" name="${name}" value="${filled(asked[name])}">`)}
<label>Nama depan<input name="first_name" value="Sari"></label>
<label>Nama belakang<input name="last_name" value="Wulandari"></label>
<label>Email (boleh dikosongkan)<input name="email" type="email" value="sari@example.com"></label>
<button name="answer" value="yes">Lanjutkan</button>
<button name="answer" value="no">Batal</button>
</form>
</main>`,
  })
}

export function problemPage(problem: string): string {
  return page({ title: "Facebook", css: CSS, body: html`<main><h1>${problem}</h1></main>` })
}
