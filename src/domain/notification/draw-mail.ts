import { formatRupiah } from "../money/rupiah"
import type { Language } from "../said"
import { inWib } from "../wib"
import { MAILS, type MailKind } from "./mail-kinds"
import type { Value, Words } from "./mails/shape"

/** What a mail names: amounts as rupiah, times as ISO 8601. */
export type MailData = Partial<Record<Value, string | number>>

export type Look = {
  /** The marketplace's name, as people know it. */
  name: string
  /** Of buttons, such as `#0f766e`. */
  color: string
  logo_url?: string | undefined
}

export type DrawnMail = { subject: string; html: string; text: string }

const MONTHS: Record<Language, string> = {
  id: "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
}

/** `2 Des 2026 pukul 17.30 WIB`. */
export function sayWhen(at: Date, language: Language): string {
  const { date, time } = inWib(at)
  const [year = "", month = "", day = ""] = date.split("-")
  const name = MONTHS[language].split(" ")[Number(month) - 1] ?? month
  const [hours = "", minutes = ""] = time.split(":")
  const on = `${Number(day)} ${name} ${year}`
  return language === "id"
    ? `${on} pukul ${hours}.${minutes} WIB`
    : `${on}, ${hours}:${minutes} WIB`
}

/** What a mail needs and was not given; a mail with a gap is sent to nobody. */
export function missingOf(kind: MailKind, data: MailData): Value[] {
  return MAILS[kind].needs.filter((value) => data[value] === undefined || data[value] === "")
}

/**
 * A mail as it is sent: HTML that follows the reader's light or dark, and the same as text. What people wrote is
 * escaped; a subject is one line.
 *
 * @param link where its button leads; without one there is none
 * @param unsubscribe where mails of its kind are ended
 */
export function drawMail(
  kind: MailKind,
  {
    data,
    language,
    link,
    look,
    unsubscribe = null,
  }: {
    data: MailData
    language: Language
    link: string | null
    look: Look
    unsubscribe?: string | null
  }
): DrawnMail {
  const missing = missingOf(kind, data)
  if (missing.length > 0) throw new Error(`the mail ${kind} lacks ${missing.join(", ")}`)
  const { subject, lines, button } = sayKind(kind, data, language)
  const number = oneLine(String(data.number ?? ""))
  const leave = unsubscribe ? { said: UNSUBSCRIBE[language], link: unsubscribe } : null
  const text = [
    ...lines,
    ...(link ? [`${button}: ${link}`] : []),
    look.name,
    ...(leave ? [`${leave.said}: ${leave.link}`] : []),
  ].join("\n\n")
  return {
    subject: oneLine(subject),
    html: page({ subject, lines, button, link, language, look, leave, number }),
    text,
  }
}

/** What is said, with what it names written out: the words of a mail, and of the inbox. */
export function sayKind(kind: MailKind, data: MailData, language: Language): Words {
  const named = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, written(name, value, language)])
  ) as Record<Value, string>
  return MAILS[kind].says[language](named)
}

function written(name: string, value: string | number, language: Language): string {
  if (name === "amount") return formatRupiah(Number(value))
  if (name === "until") return sayWhen(new Date(value), language)
  return oneLine(String(value))
}

/** Nothing that a person typed makes a new line, in a header least of all. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim()
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

const UNSUBSCRIBE: Record<Language, string> = {
  id: "Berhenti menerima email seperti ini",
  en: "Get no more mails like this",
}

/** A line as HTML, in which the number of an order stays on one line, to be read and searched for. */
function whole(line: string, number: string): string {
  const html = escaped(line)
  if (number === "") return html
  const said = escaped(number)
  return html.replaceAll(said, `<span style="white-space:nowrap">${said}</span>`)
}

const STYLE = `body{margin:0;background:#f4f4f5;color:#18181b}
.card{background:#ffffff}.quiet{color:#52525b}
@media (prefers-color-scheme:dark){body,.page{background:#18181b!important;color:#f4f4f5!important}
.card{background:#27272a!important}.quiet{color:#a1a1aa!important}}`

/** Tables and inline styles: that is what mail programs understand. */
function page({
  subject,
  lines,
  button,
  link,
  language,
  look,
  leave,
  number,
}: {
  subject: string
  lines: string[]
  button: string
  link: string | null
  language: Language
  look: Look
  leave: { said: string; link: string } | null
  number: string
}): string {
  const font = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif"
  const head = look.logo_url
    ? `<img src="${escaped(look.logo_url)}" alt="${escaped(look.name)}" height="32" style="border:0">`
    : escaped(look.name)
  const said = lines
    .map(
      (line) =>
        `<p style="margin:0 0 16px;font-size:16px;line-height:24px">${whole(line, number)}</p>`
    )
    .join("")
  const action = link
    ? `<p style="margin:8px 0 0"><a href="${escaped(link)}" style="display:inline-block;background:${escaped(look.color)};color:#ffffff;text-decoration:none;padding:12px 20px;border-radius:8px;font-size:16px;font-weight:600">${escaped(button)}</a></p>`
    : ""
  const footer = leave
    ? `<p class="quiet" style="margin:24px 0 0;font-size:13px"><a href="${escaped(leave.link)}" style="color:inherit">${escaped(leave.said)}</a></p>`
    : ""
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title><style>${STYLE}</style></head>
<body class="page" style="${font}"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;border-radius:12px;overflow-wrap:anywhere"><tr><td style="padding:24px;${font}">
<p class="quiet" style="margin:0 0 20px;font-size:16px;font-weight:600">${head}</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:28px">${whole(subject, number)}</h1>
${said}${action}${footer}
</td></tr></table></td></tr></table></body></html>`
}
