import { type ParsedMail, simpleParser } from "mailparser"
import type { Clock } from "../core/clock"
import { hex } from "../core/ids"
import type { Envelope } from "./mail-server"
import type { ReceivedMail } from "./types"

const KEEP = 5_000
const END_OF_HEADERS = "\r\n\r\n"
/** What the pages show is what was sent, not what could be made of it. */
const AS_IT_IS = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true }

type MailFilter = { to?: string | undefined; subject?: string | undefined }

/** Everybody's letter box: what was sent to whom, oldest first. */
export class Mailbox {
  constructor(
    private readonly memory: {
      clock: Clock
      mails: () => ReceivedMail[]
      changed: () => void
    }
  ) {}

  /** Puts a mail in. */
  async take({ from, to, content }: Envelope): Promise<void> {
    const source = content.toString("latin1")
    const end = source.indexOf(END_OF_HEADERS)
    const head = await simpleParser(content.subarray(0, end < 0 ? undefined : end + 4), AS_IT_IS)
    const mails = this.memory.mails()
    mails.push({
      id: hex(16),
      to,
      from: head.from?.text ?? from,
      subject: head.subject ?? "",
      message_id: head.messageId ?? "",
      at: new Date(this.memory.clock.now()).toISOString(),
      source,
    })
    if (mails.length > KEEP) mails.splice(0, mails.length - KEEP)
    this.memory.changed()
  }

  /** Newest first. */
  find({ to, subject }: MailFilter = {}): ReceivedMail[] {
    const address = to?.trim().toLowerCase()
    const words = subject?.toLowerCase()
    return this.memory
      .mails()
      .filter(
        (mail) =>
          (!address || mail.to.includes(address)) &&
          (!words || mail.subject.toLowerCase().includes(words))
      )
      .toReversed()
  }

  get(id: string): ReceivedMail | undefined {
    return this.memory.mails().find((mail) => mail.id === id)
  }

  /** Throws mails away, those to one address or all. */
  clear({ to }: Pick<MailFilter, "to"> = {}): void {
    const mails = this.memory.mails()
    const gone = new Set(this.find({ to }))
    mails.splice(0, mails.length, ...mails.filter((mail) => !gone.has(mail)))
    this.memory.changed()
  }
}

/** What somebody reads who opens it. */
export type OpenedMail = { html: string; text: string; links: string[] }

export async function openMail({ source }: ReceivedMail): Promise<OpenedMail> {
  const read: ParsedMail = await simpleParser(Buffer.from(source, "latin1"), AS_IT_IS)
  const html = read.html || ""
  return { html, text: read.text ?? "", links: linksIn(html) }
}

const ENTITIES: Record<string, string> = { "&amp;": "&", "&#39;": "'", "&quot;": '"' }

function linksIn(html: string): string[] {
  const found = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/gi)].map(([, href = ""]) => href)
  return found.map((href) => href.replace(/&(?:amp|#39|quot);/g, (sign) => ENTITIES[sign] ?? sign))
}
