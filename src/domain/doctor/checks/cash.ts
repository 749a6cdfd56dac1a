import { checksOf } from "../check"

/** A transfer of Biteship's is late by so many days more than it may keep the money: it makes none at weekends. */
const GRACE_DAYS = 4

/** Paying at the door: whether somebody collects it, and whether it comes. */
export const cash = checksOf("cash", {
  couriers: {
    severity: "error",
    wrong: ({ collecting }) => (collecting.length === 0 ? {} : null),
    says: () => ({
      en: "Cash on delivery is on, and none of the couriers that are offered collects it",
      id: "Bayar di tempat aktif, tetapi tidak ada kurir yang ditawarkan yang melayaninya",
    }),
    fix: {
      en: "Add such a courier to biteship.couriers (jne, sicepat and jnt do), or turn policies.cash_on_delivery off.",
      id: "Tambahkan kurir yang melayaninya ke biteship.couriers (misalnya jne, sicepat, jnt), atau matikan policies.cash_on_delivery.",
    },
  },
  refused: {
    severity: "error",
    wrong: ({ refused }) => (refused > 0 ? { refused } : null),
    says: ({ refused }) => ({
      en: `Parcels that Biteship would not collect cash for since yesterday: ${refused}`,
      id: `Paket bayar di tempat yang ditolak Biteship sejak kemarin: ${refused}`,
    }),
    fix: {
      en: "Have cash on delivery enabled for the account at Biteship, with the period of policies.cash_on_delivery.type.",
      id: "Minta Biteship mengaktifkan COD untuk akun ini, dengan jangka waktu seperti policies.cash_on_delivery.type.",
    },
  },
  overdue: {
    severity: "error",
    wrong: ({ overdue, oldest_days: days }) => (overdue > 0 ? { overdue, days } : null),
    says: ({ overdue, days }) => ({
      en: `Delivered parcels whose cash nobody has written down: ${overdue}, the oldest since ${days} days`,
      id: `Paket sampai yang uang tunainya belum dicatat: ${overdue}, yang tertua sudah ${days} hari`,
    }),
    fix: {
      en: "Open Ledger, Cash on delivery, and record Biteship's transfer, or ask Biteship where it is: sellers wait for it.",
      id: "Buka Buku besar, Bayar di tempat, lalu catat transfer Biteship, atau tanyakan ke Biteship: penjual menunggunya.",
    },
  },
})

/** After how many days without a word of it cash is late, by how long Biteship may keep it. */
export function cashIsLateAfter(period: `${number}_days`): number {
  return Number.parseInt(period, 10) + GRACE_DAYS
}
