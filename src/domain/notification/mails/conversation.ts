import { type MailShape, mail } from "./shape"

/** What people are told of messages that wait for them: of all of them at once. */
export const CONVERSATION_MAILS = {
  "unread-messages": mail(["shop", "title", "count"], "conversation", {
    id: ({ shop, title, count }) => ({
      subject: `${count} pesan belum dibaca dari ${shop}`,
      lines: [`Pesan yang menunggu Anda: ${count}. Yang terbaru dari ${shop}, tentang ${title}.`],
      button: "Baca pesan",
    }),
    en: ({ shop, title, count }) => ({
      subject: `Unread messages: ${count}`,
      lines: [`Messages wait for you (${count}). The newest is of ${shop}, about ${title}.`],
      button: "Read them",
    }),
  }),
  "shop-unread-messages": mail(["shop", "title", "count"], "seller_conversation", {
    id: ({ shop, title, count }) => ({
      subject: `${count} pesan pembeli belum dibaca`,
      lines: [`Pesan yang menunggu jawaban ${shop}: ${count}. Yang terbaru tentang ${title}.`],
      button: "Balas pesan",
    }),
    en: ({ shop, title, count }) => ({
      subject: `Unread messages of buyers: ${count}`,
      lines: [`Messages wait for ${shop} (${count}). The newest is about ${title}.`],
      button: "Answer them",
    }),
  }),
} satisfies Record<string, MailShape>
