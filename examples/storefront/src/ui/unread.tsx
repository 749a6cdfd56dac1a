import { isLoggedIn, peekAt } from "@/server/reluv"
import { ownShop } from "@/server/shop"
import styles from "./header.module.css"

const MOST_SHOWN = 99

/** How many things wait to be read: news and messages, one's own and those of one's shop. */
export async function Unread({ name }: { name: string }) {
  if (!(await isLoggedIn())) return null
  const [news, talks, shop] = await Promise.all([
    peekAt("GET /store/notifications", { query: { limit: 1 } }),
    peekAt("GET /store/conversations", { query: { limit: 1 } }),
    ownShop().catch(() => null),
  ])
  const headers = { "x-seller-id": shop?.id ?? "" }
  const [ofShop, buyers] = shop
    ? await Promise.all([
        peekAt("GET /seller/notifications", { query: { limit: 1 }, headers }),
        peekAt("GET /seller/conversations", { query: { limit: 1 }, headers }),
      ])
    : []
  const count = [news, talks, ofShop, buyers].reduce(
    (all, one) => all + (one?.unread_count ?? 0),
    0
  )
  if (count === 0) return null
  return (
    <span className={styles.unread}>
      {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
      <span className={styles.actionName}> {name}</span>
    </span>
  )
}
