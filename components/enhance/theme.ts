// Runs before the first paint, so that a stored choice doesn't flash. Where storing is forbidden, the system decides.
try {
  const stored = localStorage.getItem('theme')
  if (stored === 'light' || stored === 'dark') document.documentElement.dataset.theme = stored
} catch {}
