import { EventEmitter } from "node:events"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { boundedUploads } from "./images"

const MEGABYTE = 1024 * 1024

/** An upload that says it is so long; `end` is when its answer went out, or its client away. */
function upload(bytes: number | undefined) {
  const res = Object.assign(new EventEmitter(), {
    code: 200,
    headers: {} as Record<string, unknown>,
    setHeader(name: string, value: unknown) {
      this.headers[name] = value
    },
    status(code: number) {
      this.code = code
      return this
    },
    json: () => undefined,
  })
  const headers = bytes === undefined ? {} : { "content-length": String(bytes) }
  let let_in = false
  boundedUploads(
    { headers, acceptsLanguages: () => "en" } as unknown as MedusaRequest,
    res as unknown as MedusaResponse,
    () => {
      let_in = true
    }
  )
  return { let_in, res, end: () => res.emit("close") }
}

it("lets in as many uploads as memory is for, and more when some have ended", () => {
  const [first, second] = [upload(40 * MEGABYTE), upload(30 * MEGABYTE)]
  const third = upload(20 * MEGABYTE)

  expect([first.let_in, second.let_in, third.let_in]).toEqual([true, true, false])
  expect([third.res.code, third.res.headers]).toEqual([429, { "retry-after": 5 }])
  first.end()
  const again = upload(20 * MEGABYTE)
  expect(again.let_in).toBe(true)
  for (const { end } of [second, again]) end()
})

it("lets one in that does not say how long it is, when nobody else is there", () => {
  const unknown = upload(undefined)

  expect([unknown.let_in, upload(1).let_in]).toEqual([true, false])
  unknown.end()
  const next = upload(1)
  expect(next.let_in).toBe(true)
  next.end()
})
