import { sayLeads } from "../../domain/safety/leads"
import type { ShieldReason } from "../../domain/safety/scam-shield"
import { defineErrors } from "../../shared/errors"

export const ConversationErrors = defineErrors({
  CONVERSATION_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Conversation not found", id: "Percakapan tidak ditemukan" }),
  },
  CONVERSATION_TOPIC_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "There is nothing of that kind to talk about",
      id: "Yang ingin dibicarakan tidak ditemukan",
    }),
  },
  CONVERSATION_WITH_OWN_SHOP: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This is a shop that you work for",
      id: "Ini toko tempat Anda bekerja",
    }),
  },
  CONVERSATION_CLOSED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The shop is closed for good, and reads nothing any more",
      id: "Toko sudah ditutup dan tidak membaca pesan lagi",
    }),
  },
  CONVERSATION_NOT_IN_DISPUTE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "An operator writes only while a dispute about the order is open",
      id: "Operator hanya menulis selama sengketa pesanan masih terbuka",
    }),
  },
  MESSAGE_KEY_USED: {
    kind: "NOT_ALLOWED",
    code: "IDEMPOTENCY_KEY_USED",
    message: () => ({
      en: "This Idempotency-Key stands for another message already. Use a new key for a new message",
      id: "Idempotency-Key ini sudah dipakai untuk pesan lain. Pakai kunci baru untuk pesan baru",
    }),
  },
  MESSAGE_LEADS_OFF: {
    kind: "NOT_ALLOWED",
    message: ({ reasons }: { reasons: readonly ShieldReason[] }) => ({
      en: `This leads off the marketplace, where nobody is protected (${sayLeads(reasons, "en")}). Write it without that`,
      id: `Pesan ini mengarah ke luar aplikasi, tempat Anda tidak terlindungi (${sayLeads(reasons, "id")}). Tulis tanpa itu`,
    }),
  },
  CHAT_MESSAGE_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Message not found", id: "Pesan tidak ditemukan" }),
  },
  CHAT_MESSAGE_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: ({ status }: { status: string }) => ({
      en: `This cannot be done with a message that is ${status}`,
      id: `Ini tidak bisa dilakukan pada pesan berstatus ${status}`,
    }),
  },
})
