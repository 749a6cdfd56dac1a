import { EventEmitter } from "node:events"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { createLogger } from "../../../shared/logging/logger"
import { RequestErrors } from "../../../shared/request-errors"
import { answerErrors } from "./unreadable"
import { routeOfOurs, watchedRequest } from "./watched-request"

/** A request as Express hands it on, answered by its handler. */
function asked(more: object = {}) {
  const lines: Record<string, unknown>[] = []
  const logger = createLogger({ write: (line) => lines.push(JSON.parse(line)) })
  const headers: Record<string, unknown> = {}
  const answer: { status: number; body: Record<string, unknown> } = { status: 200, body: {} }
  const res = Object.assign(new EventEmitter(), {
    statusCode: 200,
    writableFinished: true,
    setHeader: (name: string, value: unknown) => (headers[name] = value),
    status(code: number) {
      res.statusCode = code
      return res
    },
    json(body: Record<string, unknown>) {
      answer.status = res.statusCode
      answer.body = body
    },
  })
  const req = {
    method: "GET",
    url: "/",
    path: "/",
    originalUrl: "/",
    params: {},
    scope: { resolve: () => logger },
    acceptsLanguages: () => "en",
    ...more,
  } as unknown as MedusaRequest
  return { req, res: res as unknown as MedusaResponse, lines, headers, answer, logger }
}

const fail = (error: unknown, { req, res }: Pick<ReturnType<typeof asked>, "req" | "res">) =>
  answerErrors(error, req, res, () => undefined)

it("logs a request when it is over, by its route, its id in each line of it and no query", () => {
  const { req, res, lines, headers, logger } = asked({
    requestId: "of-a-test-1",
    originalUrl: "/store/listings/prod_1?q=Sari",
    route: { path: "/store/listings/:id" },
    params: { id: "prod_1" },
  })
  watchedRequest(req, res, () => logger.info("looked"))
  res.emit("close")

  expect(headers).toEqual({ "x-request-id": "of-a-test-1" })
  expect(lines).toMatchObject([
    { message: "looked", request_id: "of-a-test-1" },
    {
      level: "http",
      message: "GET /store/listings/prod_1 200",
      request_id: "of-a-test-1",
      route: "/store/listings/:id",
      is_cut_off: false,
    },
  ])
})

it("names only parameters that are ids", () => {
  const { req, res, lines } = asked({
    route: { path: "/store/codes/:code/of/:order_id" },
    params: { code: "KENARI", order_id: "order_1" },
  })
  watchedRequest(req, res, () => undefined)
  res.emit("close")

  expect(lines).toMatchObject([{ path: "/store/codes/:code/of/order_1" }])
})

it("takes what is secret out of the address that Medusa's own log prints", () => {
  const { req, res } = asked({ originalUrl: "/hooks/unsubscribe?token=abc.def&x=1" })
  watchedRequest(req, res, () => undefined)

  expect(req.originalUrl).toBe("/hooks/unsubscribe?token=***&x=1")
})

it.each(["/health", "/health/ready", "/metrics"])(
  "says nothing of who asks for %s, unless something is wrong",
  (path) => {
    const well = asked({ route: { path } })
    watchedRequest(well.req, well.res, () => undefined)
    well.res.emit("close")
    const ill = asked({ route: { path } })
    watchedRequest(ill.req, ill.res, () => undefined)
    ill.res.status(503)
    ill.res.emit("close")

    expect(well.lines).toEqual([])
    expect(ill.lines).toMatchObject([{ path, status: 503 }])
  }
)

it("a refusal of ours names its request, on any route", () => {
  const request = asked({ requestId: "of-a-test-1" })
  fail(RequestErrors.AUTHENTICATION_REQUIRED(), request)

  expect(request.answer).toMatchObject({
    status: 401,
    body: { code: "AUTH_005", request_id: "of-a-test-1" },
  })
  expect(request.lines).toMatchObject([{ level: "info", request_id: "of-a-test-1" }])
})

it("what goes wrong in a route of ours names its request, whoever threw it", () => {
  const request = asked({ requestId: "of-a-test-1" })
  routeOfOurs(request.req, request.res, () => undefined)
  fail(new Error("Sari Wulandari is not there"), request)

  expect(request.answer).toEqual({
    status: 500,
    body: {
      code: "unknown_error",
      type: "unknown_error",
      message: "An unknown error occurred.",
      request_id: "of-a-test-1",
    },
  })
})

it("a refusal of Medusa's own is answered as without us", () => {
  const request = asked({ requestId: "of-a-test-1" })
  fail(new MedusaError(MedusaError.Types.NOT_FOUND, "no cart"), request)

  expect(request.answer).toEqual({ status: 404, body: { type: "not_found", message: "no cart" } })
  expect(request.headers).toEqual({ "x-request-id": "of-a-test-1" })
})
