import type { MedusaContainer } from "@medusajs/framework/types"
import { type Message, sendMessage } from "./send-message"

export type Mail = Omit<Message, "channel">

/** Sends a mail, once. @returns whether somebody sends mails here */
export function sendMail(container: MedusaContainer, mail: Mail): Promise<boolean> {
  return sendMessage(container, { ...mail, channel: "email" })
}
