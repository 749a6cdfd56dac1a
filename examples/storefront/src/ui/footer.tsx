import Link from "next/link"
import { type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import styles from "./footer.module.css"
import { Icon } from "./icon"

export function Footer({ locale }: { locale: Locale }) {
  const { site, home } = textsOf(locale)
  const links = [
    ["/search?order=newest", home.fresh],
    ["/search?on_sale=true", home.sale],
    ["/shops", site.shops],
    ["/live", home.live],
    ["/seller", site.sell],
    ["/account", site.account],
  ] as const
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <section>
          <h2 className={styles.title}>{site.promiseTitle}</h2>
          <ul className={styles.promises}>
            <li>
              <Icon name="shield" /> {site.promise1}
            </li>
            <li>
              <Icon name="camera" /> {site.promise2}
            </li>
            <li>
              <Icon name="bag" /> {site.promise3}
            </li>
          </ul>
        </section>
        <nav aria-label={site.shop}>
          <ul className={styles.links}>
            {links.map(([path, name]) => (
              <li key={path}>
                <Link href={pathIn(locale, path)} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className={styles.note}>{site.footer}</p>
      </div>
    </footer>
  )
}
