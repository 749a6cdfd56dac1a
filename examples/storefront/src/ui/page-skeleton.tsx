import styles from "./page-skeleton.module.css"
import ui from "./ui.module.css"

/** The place of a page that is on its way. */
export function PageSkeleton() {
  return (
    <div className={`${ui.page} ${ui.narrow} ${styles.skeleton}`} aria-hidden="true">
      <span className={ui.skeleton} />
      {[1, 2, 3, 4].map((row) => (
        <span key={row} className={ui.skeleton} />
      ))}
    </div>
  )
}
