import { z } from "zod"

const trouble = z.discriminatedUnion("name", [
  z.object({ name: z.literal("VendorError"), vendor: z.string(), code: z.string() }),
  z.object({
    name: z.literal("MidtransError"),
    vendor: z.string().default("midtrans"),
    code: z.string(),
  }),
])

/**
 * Which vendor did not do what it was asked, if that is what this error says. Known by name and code:
 * what a step throws has lost its class when the workflow throws it (Medusa 2.21 serialises it).
 */
export function vendorTrouble(error: unknown): { vendor: string; code: string } | null {
  const { data } = trouble.safeParse(error)
  return data ? { vendor: data.vendor, code: data.code } : null
}
