import { type Html, html, page } from "../core/html"
import { filled } from "../core/json"

/** Whom the sandbox is to say somebody is. */
export type Named = {
  first_name: string
  last_name: string
  /** Empty of who has none there, or does not give it. */
  email: string
}

/** How a vendor's page that asks looks. */
export type Look = {
  vendor: string
  /** Of its button. */
  color: string
  /** Where its form goes. */
  action: string
  /** Fields of the question that the answer has to say again. */
  carried: readonly string[]
  /** Fields beside the names. */
  more?: Html
}

const css = (color: string) => `
*{box-sizing:border-box}
body{margin:0;background:#eef2f7;color:#12263f;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:26rem;margin:2rem auto;padding:1.25rem;background:#fff;border-radius:14px}
label{display:block;margin:.75rem 0}
input:not([type=checkbox]){display:block;width:100%;font:inherit;padding:.5rem;border:1px solid #c5cedb;border-radius:8px}
button{font:inherit;font-weight:600;width:100%;padding:.7rem;margin-top:.6rem;border:1px solid #c5cedb;border-radius:8px;background:#fff;cursor:pointer}
button[value=yes]{background:${color};border-color:${color};color:#fff}
.test{background:#ffd666;border-radius:99px;font-size:.75rem;font-weight:700;padding:.1rem .6rem}`

/** Where somebody says whether the shop may know who they are, and whom the sandbox is to say they are. */
export function consentPage(look: Look, asked: Record<string, unknown>): string {
  const { vendor, color, action, carried, more } = look
  return page({
    title: `Masuk dengan ${vendor}`,
    css: css(color),
    body: html`<main>
<span class="test">Sandbox</span>
<h1>Masuk dengan ${vendor}</h1>
<p>Toko ini ingin mengetahui nama dan email Anda.</p>
<form method="post" action="${action}">
${carried.map((name) => html`<input type="hidden" name="${name}" value="${filled(asked[name])}">`)}
<label>Nama depan<input name="first_name" value="Sari"></label>
<label>Nama belakang<input name="last_name" value="Wulandari"></label>
<label>Email (boleh dikosongkan)<input name="email" type="email" value="sari@example.com"></label>
${more}
<button name="answer" value="yes">Lanjutkan</button>
<button name="answer" value="no">Batal</button>
</form>
</main>`,
  })
}

export function problemPage({ vendor, color }: Look, problem: string): string {
  return page({ title: vendor, css: css(color), body: html`<main><h1>${problem}</h1></main>` })
}

export function namedIn(form: Record<string, unknown>): Named {
  const [first_name = "", last_name = "", email = ""] = ["first_name", "last_name", "email"].map(
    (field) => (filled(form[field]) ?? "").trim()
  )
  return { first_name, last_name, email }
}

export function fullName({ first_name, last_name }: Named): string {
  return `${first_name} ${last_name}`.trim()
}
