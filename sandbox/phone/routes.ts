import type { FastifyInstance } from "fastify"
import { hex } from "../core/ids"
import { filled, object } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { SANDBOX_PHONE_API_KEY } from "../defaults"

const CHANNELS = ["whatsapp", "sms"]
const E164 = /^\+\d{8,15}$/
const KEEP = 1_000

/** A gateway for messages to phones under `/phone`: every phone of the country is in the sandbox. */
export function phoneRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.post("/phone/messages", async (request, reply) => {
    if (request.headers.authorization !== `Bearer ${SANDBOX_PHONE_API_KEY}`)
      return reply.code(401).send({ error: "unknown key" })
    const body = object(request.body)
    const [channel, to, text] = [filled(body.channel), filled(body.to), filled(body.text)]
    if (!channel || !CHANNELS.includes(channel) || !to || !E164.test(to) || !text)
      return reply.code(400).send({ error: "channel, to (+62…) and text are needed" })
    const { phone_messages } = sandbox.state
    const key = filled(body.key) ?? null
    const sent = phone_messages.find((one) => key !== null && one.key === key)
    if (sent) return { id: sent.id }
    const id = `msg_${hex(20)}`
    const at = new Date(sandbox.clock.now()).toISOString()
    phone_messages.push({ id, channel, to, text, key, at })
    if (phone_messages.length > KEEP) phone_messages.splice(0, phone_messages.length - KEEP)
    sandbox.changed()
    return { id }
  })
}

/** `/_control/phone/…`: what the phones show, newest first. */
export function phoneControl(app: FastifyInstance, sandbox: Sandbox): void {
  app.get("/phone/messages", async (request) => {
    const to = filled(object(request.query).to)
    const messages = sandbox.state.phone_messages.filter((one) => !to || one.to === to)
    return { messages: messages.toReversed() }
  })
}
