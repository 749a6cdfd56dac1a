import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VendorError } from "../../shared/json-http"
import { answeringForVendors } from "./vendor-errors"

describe("a vendor that does not answer", () => {
  const answer = async (error: unknown, language = "en") => {
    const sent: { status?: number; body?: unknown } = {}
    const response = {
      status(status: number) {
        sent.status = status
        return response
      },
      json(body: unknown) {
        sent.body = body
      },
    }
    const handler = answeringForVendors(async () => {
      throw error
    })
    await handler(
      { acceptsLanguages: () => language, requestId: "of-a-test-1" } as unknown as MedusaRequest,
      response as unknown as MedusaResponse
    )
    return sent
  }

  it("is told with 503 and a code, without the vendor's own words", async () => {
    const error = new VendorError({
      vendor: "biteship",
      code: "VENDOR_TIMEOUT",
      message: "GET /v1/maps/areas: nothing in 2000 ms",
      retryable: true,
    })

    expect(await answer(error)).toEqual({
      status: 503,
      body: {
        type: "vendor_unavailable",
        code: "VENDOR_TIMEOUT",
        message: "biteship does not answer now. Try again in a moment",
        request_id: "of-a-test-1",
      },
    })
    const { body } = await answer(error, "id")
    expect(body).toMatchObject({ message: "biteship sedang tidak menjawab. Coba lagi sebentar" })
  })

  it("is not blamed for other errors", async () => {
    await expect(answer(new Error("a bug of ours"))).rejects.toThrow("a bug of ours")
  })
})
