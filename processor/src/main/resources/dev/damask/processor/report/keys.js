  // The system's theme until the reader chooses; where a page of a file may keep nothing, for as long as it is open.
  const root = document.documentElement;
  const themeButton = document.getElementById('theme');

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  function nameTheme() {
    themeButton.textContent = isDark() ? 'Light' : 'Dark';
    themeButton.setAttribute('aria-label', isDark() ? 'Light theme' : 'Dark theme');
  }

  function toggleTheme() {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('damask-theme', root.dataset.theme);
    } catch (forbidden) {
      // It is the reader's to forbid.
    }
    nameTheme();
  }

  function readTheme() {
    try {
      const kept = localStorage.getItem('damask-theme');
      if (kept === 'dark' || kept === 'light') {
        root.dataset.theme = kept;
      }
    } catch (forbidden) {
      // Then it is the system's.
    }
    nameTheme();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameTheme);
  }

  function toggleAll() {
    const button = document.getElementById('unfold');
    const isOpen = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOpen));
    button.textContent = isOpen ? 'Fold all' : 'Unfold all';
    document.querySelectorAll('.method').forEach(it => { it.open = isOpen; });
  }

  function move(step) {
    const all = [...document.querySelectorAll('.method > summary')].filter(it => it.offsetParent !== null);
    const at = all.indexOf(document.activeElement);
    const next = all[at === -1 ? (step > 0 ? 0 : all.length - 1) : at + step];
    if (next) {
      next.focus();
      next.scrollIntoView({block: 'nearest'});
    }
  }

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Escape') {
      search.value = '';
      search.blur();
      show();
      return;
    }
    if (event.target === search) {
      if (event.key === 'ArrowDown' || event.key === 'Enter') {
        event.preventDefault();
        move(1);
      }
      return;
    }
    const keys = {'/': () => search.focus(), j: () => move(1), k: () => move(-1), u: toggleAll, t: toggleTheme};
    if (Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  }

  readTheme();
  totals();
  filters();
  part('Decorated', data.classes.map(classCard));
  part('Registries', data.registries.map(registryCard));
  part('Singletons', data.singletons.map(singletonCard));
  part('Validated', data.validated.map(validatedCard));
  part('Left out', data.leftOut.length ? [leftOutCard(data.leftOut)] : []);
  if (rows.length === 0) {
    main.append(make('p', 'empty', 'Nothing is woven here.'));
  }
  show();
  search.addEventListener('input', show);
  themeButton.addEventListener('click', toggleTheme);
  document.getElementById('unfold').addEventListener('click', toggleAll);
  document.addEventListener('keydown', key);
  if (location.hash) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      target.scrollIntoView();
    }
  }
