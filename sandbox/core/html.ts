/** Text that is safe inside HTML. Made by `html` and `raw` only. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return ""
  if (part instanceof Html) return part.markup
  if (typeof part === "object") return part.map(written).join("")
  return String(part).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** A template whose values are escaped, whatever a customer put into them. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(texts.map((text, index) => text + written(parts[index])).join(""))
}

/** Markup of our own, such as a drawn QR code. */
export function raw(markup: string): Html {
  return new Html(markup)
}

/** `Rp185.000`. */
export function rupiahText(amount: number): string {
  const grouped = Math.abs(amount)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ".")
  return `${amount < 0 ? "-" : ""}Rp${grouped}`
}

/** A whole page. `refreshSeconds` reloads it without any script. */
export function page(options: {
  title: string
  css: string
  body: Html
  refreshSeconds?: number | undefined
}): string {
  const { title, css, body, refreshSeconds } = options
  return html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refreshSeconds ? html`<meta http-equiv="refresh" content="${refreshSeconds}">` : ""}
<title>${title}</title>
<style>${raw(css)}</style>
</head>
<body>${body}</body>
</html>`.markup
}
