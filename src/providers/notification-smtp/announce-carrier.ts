import type { LoaderOptions } from "@medusajs/framework/types"
import { carriesMails } from "../../shared/mail-carrier"
import { SmtpCarrier } from "./carrier"
import { smtpOptions } from "./options"

/**
 * Runs while Medusa boots. It makes a provider's service only when it is first asked to send: too late for the first
 * mails of a process, which would go by Medusa's module.
 */
export async function announceCarrier({ options }: Pick<LoaderOptions, "options">): Promise<void> {
  const read = smtpOptions.safeParse(options)
  // What is wrong with them is said by `validateOptions`, which Medusa asks next.
  if (read.success) carriesMails(new SmtpCarrier(read.data))
}
