import { z } from "zod"

const codes = z.object({ code: z.string().regex(/^\d+$/) })

/** What somebody reads on their phone; null of a message that is not for phones. The code stands first: it is read in a notice. */
export function textOf(template: string, data: unknown): string | null {
  const { data: told } = codes.safeParse(data)
  if (template !== "reluv-phone-code" || !told) return null
  return `${told.code} adalah kode verifikasi Anda, berlaku 10 menit. Jangan berikan kepada siapa pun. / ${told.code} is your verification code, good for 10 minutes. Give it to nobody.`
}
