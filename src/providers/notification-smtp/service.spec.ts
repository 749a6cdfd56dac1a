import { createServer } from "node:net"
import { simpleParser } from "mailparser"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { carriesMails, type MailTrouble, mailCarrier } from "../../shared/mail-carrier"
import { announceCarrier } from "./announce-carrier"
import { SmtpNotificationProvider } from "./service"

const mail = {
  id: "msg_1",
  to: "sari@example.com",
  subject: "Pesanan REL-1 dikirim 📦",
  html: "<p>Halo</p>",
  text: "Halo",
}

/** Long enough for a busy machine to answer at all. */
const PATIENCE_MS = 3_000

const servers: SMTPServer[] = []
let closes: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closes) await close()
  closes = []
  carriesMails(null)
})

/** A mail server of these manners, and a provider that sends by it. */
async function aServer(manners: SMTPServerOptions = {}) {
  const taken: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      let raw = ""
      stream.on("data", (piece: Buffer) => {
        raw += piece.toString()
      })
      stream.on("end", () => {
        taken.push(raw)
        done()
      })
    },
    ...manners,
  })
  servers.push(server)
  server.on("error", () => undefined)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closes.push(() => new Promise((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }
  await provide(port)
  return taken
}

/** As Medusa boots with it: nobody has asked the provider for anything. */
async function provide(port: number, more: object = {}) {
  const options = {
    host: "127.0.0.1",
    port,
    require_tls: false,
    from: "Reluv <halo@reluv.example>",
    timeout_ms: PATIENCE_MS,
    ...more,
  }
  await announceCarrier({ options })
  return options
}

const refusalOf = () =>
  mailCarrier()
    ?.carry(mail)
    .then(
      () => "taken",
      (error: MailTrouble) => error.refusal
    )

function refusing(responseCode: number) {
  return Object.assign(new Error("no"), { responseCode })
}

it("brings HTML and text under the same Message-ID however often it is sent", async () => {
  const taken = await aServer()

  await mailCarrier()?.carry(mail)
  await mailCarrier()?.carry(mail)

  const read = await Promise.all(taken.map((raw) => simpleParser(raw)))
  expect(read).toHaveLength(2)
  for (const { subject, text, html, messageId, from } of read) {
    expect({ subject, text: text?.trim(), html, messageId }).toMatchObject({
      subject: mail.subject,
      text: mail.text,
      html: expect.stringContaining(mail.html) as string,
      messageId: "<msg_1@reluv.example>",
    })
    expect(from?.text).toBe('"Reluv" <halo@reluv.example>')
  }
})

it("names where one click ends such mails, as RFC 8058 asks, and nothing of it where they are always sent", async () => {
  const taken = await aServer()
  const url = "https://shop.example.com/hooks/unsubscribe?token=cus_1.new-review.abc"

  await mailCarrier()?.carry({ ...mail, unsubscribe: url })
  await mailCarrier()?.carry({ ...mail, unsubscribe: null })

  const headers = taken.map((raw) => raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n\s+/g, " "))
  expect(headers[0]).toContain(`List-Unsubscribe: <${url}>\r\n`)
  expect(headers[0]).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
  expect(headers[1]).not.toContain("Unsubscribe")
})

it.each([
  ["is busy", 451, "later"],
  ["does not know the address", 550, "never"],
])("knows that a server that %s has not taken it", async (_, code, refusal) => {
  await aServer({ onRcptTo: (_address, _session, done) => done(refusing(code)) })

  expect(await refusalOf()).toBe(refusal)
})

it.each([
  ["for now", 452, "later"],
  ["for good", 554, "never"],
])("knows that a mail refused %s after it was read was not taken", async (_, code, refusal) => {
  await aServer({
    onData(stream, _session, done) {
      stream.resume()
      stream.on("end", () => done(refusing(code)))
    },
  })

  expect(await refusalOf()).toBe(refusal)
})

it("does not know of a mail that was handed over and never answered", async () => {
  await aServer({
    onData(stream) {
      stream.resume()
    },
  })

  expect(await refusalOf()).toBe("unknown")
})

it("does not know of a mail whose connection broke after it was handed over", async () => {
  const sockets = new Set<{ destroy(): void }>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream) {
      stream.resume()
      stream.on("end", () => {
        for (const socket of sockets) socket.destroy()
      })
    },
  })
  server.on("error", () => undefined)
  server.server.on("connection", (socket: { destroy(): void }) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closes.push(() => new Promise((resolve) => server.close(() => resolve())))
  await provide((server.server.address() as { port: number }).port)

  expect(await refusalOf()).toBe("unknown")
})

it("knows that nobody who cannot be reached, or says nothing at first, has taken it", async () => {
  const mute = createServer()
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve))
  const { port } = mute.address() as { port: number }
  await provide(port)
  expect(await refusalOf()).toBe("later")

  await new Promise<void>((resolve) => mute.close(() => resolve()))
  await provide(port)
  expect(await refusalOf()).toBe("later")
})

it("sends nothing over a connection that cannot be upgraded, unless the options say so", async () => {
  const taken = await aServer()
  const { port } = (servers.at(-1) as SMTPServer).server.address() as { port: number }
  await provide(port, { require_tls: true })

  expect(await refusalOf()).toBe("later")
  expect(taken).toEqual([])
})

it("sends a project's own mail only with its content", async () => {
  const taken = await aServer()
  const provider = new SmtpNotificationProvider({}, await provide(1))
  const own = { to: mail.to, channel: "email", template: "own" }

  await expect(provider.send(own)).rejects.toThrow("own has no content to send by SMTP")
  expect(taken).toEqual([])
})

it("carries nothing where its options are wrong: Medusa refuses to start with them", async () => {
  await announceCarrier({ options: { port: 25 } })

  expect(mailCarrier()).toBeNull()
})

it("refuses to start without a host, and never says the password", () => {
  const wrong = { from: "a@example.com", password: 12_345 }

  expect(() => SmtpNotificationProvider.validateOptions(wrong)).toThrow(/SMTP.*host/)
  expect(() => SmtpNotificationProvider.validateOptions(wrong)).not.toThrow(/12345/)
})
