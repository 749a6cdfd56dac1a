import { request } from "undici"
import type { VendorAnswer } from "../domain/doctor/world"

/** How a vendor answered, the time that it wrote on its answer, and when that was here: milliseconds since 1970. */
export type Probe = { answer: VendorAnswer; date: number | null; at: number }

const LONGEST_MS = 4_000
const REFUSALS = ["401", "403"]

/** Asks once, for whoever looks after the server: what is read changes nothing, and nothing of it is kept. */
export async function probe(url: string, authorization: string): Promise<Probe> {
  try {
    const { statusCode, headers, body } = await request(url, {
      headers: { authorization, accept: "application/json" },
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    const said = (await body.text()).slice(0, 2_000)
    const date = Date.parse(String(headers.date ?? ""))
    return {
      answer: answerOf(statusCode, said),
      date: Number.isNaN(date) ? null : date,
      at: Date.now(),
    }
  } catch {
    return { answer: "silent", date: null, at: Date.now() }
  }
}

/** Midtrans may say in the body what its status does not. */
function answerOf(status: number, said: string): VendorAnswer {
  const [, code = String(status)] = /"status_code"\s*:\s*"(\d+)"/.exec(said) ?? []
  if (REFUSALS.includes(String(status)) || REFUSALS.includes(code)) return "refused"
  return status >= 500 ? "silent" : "ok"
}
