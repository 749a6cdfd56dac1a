const WIDTH = 720
const HEIGHT = 200
const GAP = 0.2

export type Bar = { key: string; label: string; value: number; text: string }

/** Bars from left to right. Whoever cannot see them reads the table that stands below. */
export function BarChart({
  bars,
  label,
  top,
}: {
  bars: Bar[]
  label: string
  top: (most: number) => string
}) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const step = WIDTH / Math.max(1, bars.length)
  return (
    <figure className="text-ui-fg-muted txt-xsmall flex flex-col gap-y-1">
      <span className="tabular-nums">{top(most)}</span>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
        className="h-48 w-full"
      >
        {[0, HEIGHT / 2, HEIGHT].map((y) => (
          <line key={y} x1={0} x2={WIDTH} y1={y} y2={y} style={{ stroke: "var(--border-base)" }} />
        ))}
        {bars.map(({ key, value, text, label: name }, n) => {
          const height = (Math.max(0, value) / most) * HEIGHT
          return (
            <rect
              key={key}
              x={(n + GAP / 2) * step}
              y={HEIGHT - height}
              width={step * (1 - GAP)}
              height={height}
              style={{ fill: "var(--fg-interactive)" }}
            >
              <title>{`${name}: ${text}`}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption className="flex justify-between">
        <span>{bars[0]?.label}</span>
        <span>{bars.at(-1)?.label}</span>
      </figcaption>
    </figure>
  )
}
