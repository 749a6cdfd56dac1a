import { html, page } from "../core/html"
import { filled } from "../core/json"

/** Who somebody says they are, on the page that asks. */
export type Said = { first_name: string; last_name: string; email: string }

const CSS = `
*{box-sizing:border-box}
body{margin:0;background:#eef2f7;color:#12263f;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:26rem;margin:2rem auto;padding:1.25rem;background:#fff;border-radius:14px}
label{display:block;margin:.75rem 0}
input,select{display:block;width:100%;font:inherit;padding:.5rem;border:1px solid #c5cedb;border-radius:8px}
button{font:inherit;font-weight:600;width:100%;padding:.7rem;margin-top:.6rem;border:1px solid #c5cedb;border-radius:8px;background:#fff;cursor:pointer}
button[value=yes]{background:#0b57d0;border-color:#0b57d0;color:#fff}
.test{background:#ffd666;border-radius:99px;font-size:.75rem;font-weight:700;padding:.1rem .6rem}`

const EMAIL_VERIFIED = html`<label>Email terverifikasi<select name="email_verified"><option value="yes">ya</option><option value="no">belum</option></select></label>`

/** Where somebody says whether the shop may know who they are, and whom the sandbox is to say they are. */
export function consentPage({
  vendor,
  action,
  carried,
  asked,
  saysWhetherVerified = false,
}: {
  vendor: string
  action: string
  /** What the form brings along of what was asked. */
  carried: readonly string[]
  asked: Record<string, unknown>
  /** Whether the vendor says that an e-mail is their owner's for certain. */
  saysWhetherVerified?: boolean
}): string {
  return page({
    title: `Masuk dengan ${vendor}`,
    css: CSS,
    body: html`<main>
<span class="test">Sandbox</span>
<h1>Masuk dengan ${vendor}</h1>
<p>Toko ini ingin mengetahui nama dan email Anda.</p>
<form method="post" action="${action}">
${carried.map((name) => html`<input type="hidden" name="${name}" value="${filled(asked[name])}">`)}
<label>Nama depan<input name="first_name" value="Sari"></label>
<label>Nama belakang<input name="last_name" value="Wulandari"></label>
<label>Email (boleh dikosongkan)<input name="email" type="email" value="sari@example.com"></label>
${saysWhetherVerified ? EMAIL_VERIFIED : ""}
<button name="answer" value="yes">Lanjutkan</button>
<button name="answer" value="no">Batal</button>
</form>
</main>`,
  })
}

/** What was written into the form. */
export function saidIn(form: Record<string, unknown>): Said {
  const [first_name = "", last_name = "", email = ""] = ["first_name", "last_name", "email"].map(
    (field) => (filled(form[field]) ?? "").trim()
  )
  return { first_name, last_name, email }
}

export function problemPage(vendor: string, problem: string): string {
  return page({ title: vendor, css: CSS, body: html`<main><h1>${problem}</h1></main>` })
}
