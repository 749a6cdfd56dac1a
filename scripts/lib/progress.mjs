/**
 * Says what is happening and for how long. On a terminal a line counts the seconds; elsewhere (logs,
 * CI) a line appears at the start, every ten seconds and at the end.
 */
export function createProgress(out = process.stdout) {
  const live = Boolean(out.isTTY)
  const running = new Map()
  let timer

  const seconds = (since) => Math.round((Date.now() - since) / 1000)
  const clear = () => live && out.write("\r\u001b[K")
  const line = (text) => {
    clear()
    out.write(`${text}\n`)
    draw()
  }
  const draw = () => {
    if (!live || !running.size) return
    const text = [...running].map(([title, since]) => `${title} ${seconds(since)} s`).join(" · ")
    out.write(`\r\u001b[K  … ${text}`.slice(0, (out.columns ?? 80) + 4))
  }
  const tick = () => {
    if (live) return draw()
    for (const [title, since] of running) {
      const passed = seconds(since)
      if (passed && passed % 10 === 0) out.write(`  … ${title} (${passed} s)\n`)
    }
  }

  return {
    line,
    /** Runs `work` under a title; steps may run side by side. */
    async step(title, work) {
      const since = Date.now()
      running.set(title, since)
      timer ??= setInterval(tick, 1000).unref()
      if (live) draw()
      else out.write(`  … ${title}\n`)
      try {
        const result = await work()
        running.delete(title)
        line(`  ✓ ${title} (${seconds(since)} s)`)
        return result
      } catch (error) {
        running.delete(title)
        clear()
        throw error
      } finally {
        if (!running.size) {
          clearInterval(timer)
          timer = undefined
        }
      }
    },
    /** Forgets what runs, so that nothing is drawn over a last message. */
    end() {
      running.clear()
      clearInterval(timer)
      clear()
    },
  }
}
