import Link from "next/link"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import { Icon, type IconName } from "@/ui/icon"
import ui from "@/ui/ui.module.css"
import styles from "./account.module.css"
import { Logout, VerifyAgain } from "./account-actions"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.site.account)

export default async function Account({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { account } = await ask("GET /store/accounts/me")
  const t = texts.account
  const ways: [path: string, icon: IconName, name: string, text: string][] = [
    ["/orders", "bag", t.orders, t.ordersText],
    ["/offers", "tag", texts.offer.listTitle, t.offersText],
    ["/wishes", "heart", t.wishes, t.wishesText],
    ["/saved-searches", "search", t.searches, t.searchesText],
    ["/account/follows", "shop", texts.follows.title, texts.follows.text],
    ["/account/blocks", "close", texts.blocks.title, texts.blocks.text],
    ["/notifications", "chat", t.inbox, t.inboxText],
    ["/seller", "tag", t.shop, t.shopText],
    ["/account/profile", "user", t.profile, t.profileText],
    ["/account/addresses", "pin", t.addresses, texts.addressBook.text],
    ["/account/notifications", "clock", texts.told.title, texts.told.text],
    ["/account/security", "shield", texts.security.title, texts.security.text],
  ]
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{fill(t.hello, { name: account.first_name ?? account.email })}</h1>
      <p className={ui.soft}>{account.email}</p>
      {account.is_verified ? null : (
        <div className={`${ui.notice} ${ui.noticeWarn} ${styles.verify}`}>
          <p>{fill(t.verify, { email: account.email })}</p>
          <VerifyAgain texts={{ again: t.verifyAgain, sent: t.verifySent, errors: texts.errors }} />
        </div>
      )}
      <ul className={styles.ways}>
        {ways.map(([path, icon, name, text]) => (
          <li key={path}>
            <Link href={pathIn(locale, path)}>
              <Icon name={icon} />
              <span>
                <strong>{name}</strong>
                <span className={ui.soft}>{text}</span>
              </span>
              <Icon name="right" size={18} />
            </Link>
          </li>
        ))}
      </ul>
      <Logout home={pathIn(locale, "/")} name={t.logout} />
    </div>
  )
}
