import { type MailShape, mail } from "./shape"

/** What operators are told who are not at the page of tasks. */
export const OPERATOR_MAILS = {
  "operator-digest": mail(["count", "tasks"], "tasks", {
    id: ({ count, tasks }) => ({
      subject: `Tugas yang menunggu: ${count}`,
      lines: [`${tasks}.`],
      button: "Buka tugas",
    }),
    en: ({ count, tasks }) => ({
      subject: `Tasks that wait: ${count}`,
      lines: [`${tasks}.`],
      button: "Open the tasks",
    }),
  }),
} satisfies Record<string, MailShape>
