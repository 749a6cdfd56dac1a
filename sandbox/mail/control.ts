import { setTimeout as pause } from "node:timers/promises"
import type { FastifyInstance } from "fastify"
import { Problem } from "../control/problem"
import { boolean, filled, isObject, type Loose, number, object } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { openMail } from "./mailbox"
import { GOOD_MOOD, type Moods, type ReceivedMail } from "./types"

type ById = { Params: { id: string } }

const ASK_AGAIN_MS = 25
const MOST_WAIT_MS = 60_000
const LISTED = 100

/** `/_control/mails…`: what lies in the letter boxes; `/_control/mail-server`: the moods of the server. */
export function mailControl(app: FastifyInstance, sandbox: Sandbox): void {
  app.get("/mails", async (request) => {
    const query = object(request.query)
    const filter = { to: filled(query.to), subject: filled(query.subject) }
    const wanted = number(query.at_least) ?? 1
    const until = Date.now() + Math.min(number(query.wait_ms) ?? 0, MOST_WAIT_MS)
    let mails = sandbox.mailbox.find(filter)
    while (mails.length < wanted && Date.now() < until) {
      await pause(ASK_AGAIN_MS)
      mails = sandbox.mailbox.find(filter)
    }
    return {
      count: mails.length,
      mails: mails.slice(0, number(query.limit) ?? LISTED).map(summary),
    }
  })

  app.get<ById>("/mails/:id", async (request) => {
    const mail = sandbox.mailbox.get(request.params.id)
    if (!mail) throw new Problem(404, `No mail is called "${request.params.id}"`)
    return { mail: { ...summary(mail), ...(await openMail(mail)), source: mail.source } }
  })

  const clear = async (to: string | undefined) => {
    sandbox.mailbox.clear({ to })
    return { count: 0, mails: [] }
  }
  app.delete("/mails", (request) => clear(filled(object(request.query).to)))
  app.post("/mails/clear", (request) => clear(filled(object(request.body).to)))

  app.get("/mail-server", async () => serverView(sandbox))
  app.post("/mail-server", async (request) => {
    await sandbox.mailServer.behave(moodsIn(object(request.body)))
    return serverView(sandbox)
  })
}

function summary({ source: _, ...mail }: ReceivedMail) {
  return mail
}

function serverView({ mailServer }: Sandbox) {
  return { port: mailServer.port, ...mailServer.moods }
}

/** An unknown mood, or a wrong type, changes nothing at all; `{ reset: true }` is the good mood. */
function moodsIn(wanted: Loose): Partial<Moods> {
  const { reset, ...named } = wanted
  const moods: Partial<Moods> = boolean(reset) ? { ...GOOD_MOOD } : {}
  for (const [name, value] of Object.entries(named)) Object.assign(moods, moodOf(name, value))
  return moods
}

function moodOf(name: string, value: unknown): Partial<Moods> {
  switch (name) {
    case "down":
    case "cuts":
    case "greylists":
      return { [name]: known(name, boolean(value)) }
    case "slow_ms":
    case "answer_after_ms":
      return { [name]: known(name, number(value)) }
    case "refuses":
      return { refuses: known(name, addresses(value)) }
    default:
      throw new Problem(
        400,
        `There is no mood "${name}"; known are ${Object.keys(GOOD_MOOD).join(", ")}`
      )
  }
}

function known<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new Problem(400, `${name} has a value that cannot be used`)
  return value
}

/** A list, or what a form sends: addresses with commas between them. */
function addresses(value: unknown): string[] | undefined {
  const given = typeof value === "string" ? value.split(",") : value
  if (isObject(given) || !Array.isArray(given)) return undefined
  return given.map((each) => String(each).trim().toLowerCase()).filter((address) => address !== "")
}
