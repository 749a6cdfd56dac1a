import { drawExample } from "../../src/domain/notification/example"
import { MAIL_KINDS, MAILS } from "../../src/domain/notification/mail-kinds"
import { NOTIFICATIONS } from "../../src/domain/notification/notifications"
import { LANGUAGES, type Language } from "../../src/domain/said"

const HEAD = `# Mails

Who is told what, by which way, written by \`npm run reference\` from \`src/domain/notification\`. How they are sent stands in
[the guide](../guides/en/mails.md).
`

const look = { name: "Reluv", color: "#0f766e" }

/** The page of all mails: what each fact brings to whom, and what every mail says. */
export function mailsPage(): string {
  const told = NOTIFICATIONS.map(
    ({ fact, to, channels, mail, at_door }) =>
      `| \`${fact}\` | ${to === "buyer" ? "the buyer" : `the shop's people: \`${to}\``}${of(at_door)} | ${channels.join(", ")} | \`${mail}\` |`
  )
  const said = MAIL_KINDS.map((kind) => {
    const [id, en] = (["id", "en"] as const satisfies Language[]).map((language) =>
      cell(drawExample(kind, { language, look }).subject)
    )
    return `| \`reluv-${kind}\` | ${MAILS[kind].needs.map((value) => `\`${value}\``).join(", ")} | ${id} | ${en} |`
  })
  return [
    HEAD,
    `## Who is told what\n\n| Fact | Who | By | Mail |\n| --- | --- | --- | --- |\n${told.join("\n")}\n`,
    `## What each says\n\nSubjects in ${LANGUAGES.length} languages; the names are those of the templates that another provider than ours is given.\n\n| Template | Names | Indonesian | English |\n| --- | --- | --- | --- |\n${said.join("\n")}\n`,
  ].join("\n")
}

function of(at_door: boolean | undefined): string {
  if (at_door === undefined) return ""
  return at_door ? ", of what is paid at the door" : ", of what is paid before"
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|")
}
