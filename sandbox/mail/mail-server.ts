import type { Socket } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import { callbackify } from "node:util"
import { SMTPServer, type SMTPServerSession } from "smtp-server"
import { GOOD_MOOD, type Moods } from "./types"

/** A mail as it came: whom for, and every byte. */
export type Envelope = { from: string; to: string[]; content: Buffer }

const CLOSE_MS = 100

/** An SMTP server that takes every mail, to whomever, and has the moods that real ones have. */
export class MailServer {
  moods: Moods = { ...GOOD_MOOD }
  /** Where it listens; the same one when it was down meanwhile. */
  port: number
  private server: SMTPServer | undefined
  private readonly sockets = new Set<Socket>()
  private readonly tried = new Set<string>()

  constructor(
    private readonly options: {
      host: string
      /** 0 takes any free port. */
      port: number
      take: (mail: Envelope) => Promise<void>
    }
  ) {
    this.port = options.port
  }

  /** Listens. Rejects when the port is taken. */
  async open(): Promise<void> {
    const server = this.build()
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(this.port, this.options.host, resolve)
    })
    // A line that breaks is its sender's trouble.
    server.removeAllListeners("error").on("error", () => undefined)
    const address = server.server.address()
    if (typeof address === "object" && address) this.port = address.port
    this.server = server
  }

  async close(): Promise<void> {
    const { server } = this
    this.server = undefined
    for (const socket of this.sockets) socket.destroy()
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()))
  }

  /** Takes on other moods; those that are not named stay. */
  async behave(moods: Partial<Moods>): Promise<void> {
    this.moods = { ...this.moods, ...moods }
    if (!this.moods.greylists) this.tried.clear()
    if (this.moods.down) await this.close()
    else if (!this.server) await this.open()
  }

  private build(): SMTPServer {
    const server = new SMTPServer({
      // As on a laptop: no encryption, and whatever login is shown.
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: ["STARTTLS"],
      disableReverseLookup: true,
      closeTimeout: CLOSE_MS,
      onAuth: ({ username }, _session, done) => done(null, { user: username ?? "somebody" }),
      onConnect: (_session, done) => {
        setTimeout(() => done(), this.moods.slow_ms).unref()
      },
      onRcptTo: ({ address }, _session, done) => done(this.objectionTo(address.toLowerCase())),
      onData: (stream, session, done) => {
        const pieces: Buffer[] = []
        stream.on("data", (piece: Buffer) => pieces.push(piece))
        const take = callbackify(() => this.take(Buffer.concat(pieces), session))
        stream.on("end", () => take(done))
      },
    })
    server.server.on("connection", (socket: Socket) => {
      this.sockets.add(socket)
      socket.once("close", () => this.sockets.delete(socket))
    })
    return server
  }

  private objectionTo(address: string): Error | null {
    if (this.moods.refuses.includes(address)) return answer(550, "5.1.1 No such mailbox here")
    if (!this.moods.greylists || this.tried.has(address)) return null
    this.tried.add(address)
    return answer(451, "4.7.1 Greylisted, try again later")
  }

  private async take(content: Buffer, { envelope, remotePort }: SMTPServerSession): Promise<void> {
    const to = envelope.rcptTo.map(({ address }) => address.toLowerCase())
    const from = envelope.mailFrom ? envelope.mailFrom.address : ""
    await this.options.take({ from, to, content })
    const { cuts, answer_after_ms } = this.moods
    if (cuts)
      for (const socket of this.sockets) if (socket.remotePort === remotePort) socket.destroy()
    await pause(answer_after_ms, undefined, { ref: false })
  }
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
