import { setTimeout as sleep } from "node:timers/promises"
import type { FastifyInstance, FastifyRequest } from "fastify"
import { type Call, masked, vendorOf } from "./calls"
import { type Fault, faultAnswer } from "./faults"
import { object, toJson } from "./json"
import type { Sandbox } from "./sandbox"

const SLOWEST_MS = 120_000

function pathOf(request: FastifyRequest): string {
  return request.url.split("?")[0] ?? request.url
}

/** A waiting answer does not keep a stopped sandbox alive. */
async function delay({ latency_ms }: Fault): Promise<void> {
  if (latency_ms > 0) await sleep(Math.min(latency_ms, SLOWEST_MS), undefined, { ref: false })
}

/** Records what the vendors receive, and lets ordered faults strike. */
export function watchCalls(app: FastifyInstance, sandbox: Sandbox): void {
  const calls = new WeakMap<FastifyRequest, { call: Call; startedAt: number }>()
  const later = new WeakMap<FastifyRequest, Fault>()

  app.addHook("preHandler", async (request, reply) => {
    const path = pathOf(request)
    const vendor = vendorOf(path)
    if (!vendor) return
    const call = sandbox.calls.add({
      vendor,
      method: request.method,
      path,
      query: { ...object(request.query) },
      at: new Date().toISOString(),
      request: masked(toJson(request.body ?? null)),
    })
    calls.set(request, { call, startedAt: performance.now() })
    const fault = sandbox.faults.strike({ vendor, path, method: request.method })
    if (!fault) return
    if (fault.after) {
      later.set(request, fault)
      return
    }
    await delay(fault)
    if (fault.disconnect) {
      reply.hijack()
      request.raw.socket.destroy()
      return reply
    }
    if (fault.status === null) return
    const { type, payload } = faultAnswer(fault)
    return reply.code(fault.status).type(type).send(payload)
  })

  // The call has taken effect by now; only its answer is delayed, replaced or lost.
  app.addHook("onSend", async (request, reply, payload: unknown) => {
    const fault = later.get(request)
    if (!fault) return payload
    later.delete(request)
    await delay(fault)
    if (fault.disconnect) {
      request.raw.socket.destroy()
      return payload
    }
    if (fault.status === null) return payload
    const answer = faultAnswer(fault)
    void reply.code(fault.status).type(answer.type)
    void reply.removeHeader("content-length")
    return answer.payload
  })

  app.addHook("onResponse", async (request, reply) => {
    const known = calls.get(request)
    if (!known) return
    known.call.status = reply.statusCode
    known.call.duration_ms = Math.round(performance.now() - known.startedAt)
  })
}
