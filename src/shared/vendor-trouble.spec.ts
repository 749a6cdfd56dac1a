import { serializeError } from "@medusajs/framework/utils"
import { MidtransError } from "../providers/payment-midtrans/errors"
import { VendorError } from "./json-http"
import { vendorTrouble } from "./vendor-trouble"

const midtrans = new MidtransError("MIDTRANS_UNAVAILABLE", "no answer")
const biteship = new VendorError({
  vendor: "biteship",
  code: "VENDOR_TIMEOUT",
  message: "GET /v1/maps/areas: nothing in 2000 ms",
  retryable: true,
})

it.each([
  ["thrown", (error: Error) => error],
  ["thrown by a step of a workflow", serializeError],
])("a vendor's error is known when it is %s", (_, thrown) => {
  expect(vendorTrouble(thrown(midtrans))).toEqual({
    vendor: "midtrans",
    code: "MIDTRANS_UNAVAILABLE",
  })
  expect(vendorTrouble(thrown(biteship))).toEqual({ vendor: "biteship", code: "VENDOR_TIMEOUT" })
})

it.each([new Error("a bug of ours"), { name: "MidtransError" }, "MidtransError", null, undefined])(
  "%p blames nobody",
  (error) => {
    expect(vendorTrouble(error)).toBeNull()
  }
)
