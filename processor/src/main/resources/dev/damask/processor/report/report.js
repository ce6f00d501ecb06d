'use strict';
(function () {
  const data = JSON.parse(document.getElementById('data').textContent);
  const main = document.getElementById('main');
  const search = document.getElementById('search');
  const chosen = new Set();
  const rows = [];

  /** An element with children; whatever comes from the data is text. */
  function make(tag, classes, ...children) {
    const element = document.createElement(tag);
    if (classes) {
      element.className = classes;
    }
    for (const child of children) {
      if (child !== null && child !== undefined) {
        element.append(child);
      }
    }
    return element;
  }

  function arrow() {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 26 12');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', 'M4 6h17M17.5 2.5 21 6l-3.5 3.5');
    svg.append(path);
    return svg;
  }

  function simple(name) {
    return name.replace(/^.*[.$]/, '');
  }

  function nested(name) {
    return name.replace(/^.*\./, '').replace(/\$/g, '.');
  }

  function inPackage(name) {
    return name.includes('.') ? name.replace(/\.[^.]*$/, '') : '';
  }

  function place(item) {
    return item.file === null ? '' : item.line === null ? item.file : item.file + ':' + item.line;
  }

  function shown(value) {
    return Array.isArray(value) ? value.map(shown).join(', ') || 'none' : value === '' ? '\u2014' : String(value);
  }

  function short(value) {
    return Array.isArray(value) ? value.map(short).join(', ') : /^[a-z_][\w.]*\.[A-Z][\w.]*$/.test(value) ? simple(value) : String(value);
  }

  function counted(count, one, many) {
    return count + '\u00a0' + (count === 1 ? one : many);
  }

  // What a decorator says first; the attributes that are in it, and how.
  const leads = {
    retry: [['maxAttempts', 'delay'], a => a.maxAttempts + ' \u00d7 ' + a.delay],
    cached: [['ttl'], a => a.ttl === '' ? 'for ever' : a.ttl],
    circuitBreaker: [['failureRate', 'window'], a => Math.round(a.failureRate * 1000) / 10 + '\u2009% of ' + a.window],
    bulkhead: [['value'], a => a.value + ' at once'],
    rateLimit: [['value', 'per'], a => a.value + ' per ' + a.per],
    timed: [['value'], a => a.value],
    logged: [['level'], a => a.level]
  };

  function isOwn(link) {
    return !link.annotation.startsWith('dev.damask.decorate.');
  }

  function brief(link) {
    const values = {};
    link.attributes.forEach(it => { values[it.name] = it.value; });
    const lead = isOwn(link) ? undefined : leads[link.decorator];
    const parts = lead ? [lead[1](values)] : [];
    for (const it of link.attributes) {
      if (lead && lead[0].includes(it.name) || it.isDefault) {
        continue;
      }
      parts.push(it.name === 'value' ? short(it.value) : it.name + ' ' + short(it.value));
    }
    return parts.filter(it => it !== '').join(', ');
  }

  function pill(link, text) {
    const element = make('span', 'pill', make('b', '', isOwn(link) ? '@' + simple(link.annotation) : link.decorator), text ? make('span', '', text) : null);
    element.classList.add(isOwn(link) ? 'own' : link.decorator);
    return element;
  }

  function chain(method) {
    const list = make('ol', 'chain');
    method.chain.forEach((link, i) => list.append(make('li', '', i === 0 ? null : arrow(), pill(link, brief(link)))));
    if (!method.isBody) {
      list.append(make('li', '', arrow(), make('span', 'body', method.name + '()')));
    }
    return list;
  }

  function effort(method) {
    const bounds = method.bounds;
    const parts = [];
    if (bounds.attempts > 1) {
      parts.push(counted(bounds.attempts, 'attempt', 'attempts'));
    }
    if (bounds.delays !== null && bounds.delays !== '0s') {
      parts.push(bounds.delays + ' of waiting');
    }
    if (bounds.total !== null) {
      parts.push(bounds.total + ' in all');
    }
    return parts.length === 0 ? null : make('span', 'effort', 'at most ' + parts.join(', '));
  }

  function table(heads, lines) {
    const body = make('tbody');
    lines.forEach(it => body.append(it));
    return make('table', '', make('thead', '', make('tr', '', ...heads.map(it => {
      const head = make('th', '', it);
      head.scope = 'col';
      return head;
    }))), body);
  }

  function line(...cells) {
    return make('tr', '', ...cells.map(it => make('td', '', it)));
  }

  function code(text, classes) {
    return make('code', classes || '', text);
  }

  function attributes(method) {
    const lines = [];
    for (const link of method.chain) {
      const all = link.attributes.map(it => ({name: it.name, value: shown(it.value), isDefault: it.isDefault, setting: it.setting}));
      if (link.enabled !== null) {
        all.push({name: 'enabled', value: 'true', isDefault: true, setting: link.enabled});
      }
      if (all.length === 0) {
        all.push({name: '', value: '', isDefault: true, setting: null});
      }
      all.forEach((it, i) => {
        const first = make('td', 'group', i === 0 ? pill(link, '') : null);
        if (i === 0 && link.by.length > 0) {
          first.append(make('div', 'setting', 'by @' + link.by.map(simple).join(', @')));
        }
        const row = make('tr', it.isDefault ? 'same' : '', first, make('td', '', it.name), make('td', '', code(it.value)),
            make('td', '', it.setting === null ? null : code(it.setting, 'setting')));
        lines.push(row);
      });
    }
    return table(['Decorator', 'Attribute', 'Value', 'Setting'], lines);
  }

  function heading(item, kind) {
    return make('header', '', make('h3', '', nested(item.type), make('small', '', inPackage(item.type))), make('span', 'at', place(item)), kind);
  }

  function card(item) {
    const element = make('article', 'card', heading(item));
    element.id = item.type;
    return element;
  }

  function row(element, decorators, texts) {
    rows.push({element, decorators, text: texts.join('\n').toLowerCase()});
    return element;
  }

  function textOf(value) {
    return value !== null && typeof value === 'object' ? Object.values(value).map(textOf).join('\n') : String(value);
  }

  function method(woven, item) {
    const parameters = item.parameters.map(simple).join(', ');
    const summary = make('summary', '', make('div', 'signature',
        make('code', '', make('b', '', item.name), '(' + parameters + ')'),
        item.declaredIn === woven.type ? null : make('span', 'from', 'from ' + nested(item.declaredIn)),
        effort(item),
        make('span', 'at', item.file === woven.file ? item.line === null ? '' : 'line ' + item.line : place(item))), chain(item));
    const element = make('details', 'method', summary, make('div', 'inside', attributes(item)));
    return row(element, item.chain.map(it => it.decorator), [woven.type, textOf(item)]);
  }

  function keys(woven) {
    const parts = [];
    for (const it of woven.caches) {
      parts.push(code(it.method), ' is cached ' + (it.key.length === 0 ? 'once' : 'by '), it.key.length === 0 ? '' : code(it.key.join(', ')), '. ');
    }
    for (const it of woven.circuits) {
      parts.push('The circuit of ', code([...new Set(it.methods)].join(', ')), ' is ', code(it.accessor + '(' + it.key.join(', ') + ')'), '. ');
    }
    return parts.length === 0 ? null : make('p', 'of', ...parts);
  }

  function classCard(woven) {
    const element = card(woven);
    const note = keys(woven);
    if (note) {
      element.append(note);
    }
    woven.methods.forEach(it => element.append(method(woven, it)));
    return element;
  }

  function registryCard(registry) {
    const element = card(registry);
    element.append(make('p', 'of', code(simple(registry.generated)), ', keys: ', code(simple(registry.keys))));
    element.append(make('div', 'wide', table(['Key', 'Entry', 'Creates', 'Order', 'File'], registry.entries.map(it =>
        line(code(it.key), nested(it.type), nested(it.creates), String(it.order), code(place(it), 'setting'))))));
    return row(element, [], [textOf(registry)]);
  }

  function singletonCard(singleton) {
    const element = card(singleton);
    const made = singleton.constructors.map(it => nested(singleton.creates) + '(' + it.map(simple).join(', ') + ')').join(' or ');
    element.append(make('p', 'of', code(simple(singleton.generated)), ' creates ', code(made), singleton.closeAtExit ? ', closed at exit' : ''));
    return row(element, [], [textOf(singleton)]);
  }

  function validatedCard(validated) {
    const element = card(validated);
    const lines = validated.properties.map(it => line(code(it.name), code(it.type.replace(/[\w.]*\.(\w)/g, '$1')), code(it.constraints.join(', ')), code(place(it), 'setting')));
    validated.rules.forEach(it => lines.push(line('the whole object', '', code(it), '')));
    element.append(make('div', 'wide', table(['Property', 'Type', 'Constraints', 'File'], lines)));
    return row(element, [], [textOf(validated)]);
  }

  function leftOutCard(all) {
    const body = all.map(it => row(line(code(nested(it.type) + (it.member === null ? '' : '.' + it.member.replace(/[\w.]*\.(\w)/g, '$1'))), 'from ' + it.from, it.why, code(place(it), 'setting')), [], [textOf(it)]));
    return make('article', 'card', make('div', 'wide', table(['What', 'Left out', 'Why', 'File'], body)));
  }

  function part(title, cards) {
    if (cards.length > 0) {
      main.append(make('section', 'part', make('h2', '', title), ...cards));
    }
  }

  function show() {
    const words = search.value.toLowerCase().split(/\s+/).filter(it => it !== '');
    let found = 0;
    for (const it of rows) {
      const isHit = words.every(word => it.text.includes(word)) && [...chosen].every(name => it.decorators.includes(name));
      it.element.hidden = !isHit;
      found += isHit ? 1 : 0;
    }
    document.querySelectorAll('.card').forEach(it => {
      const inside = [...it.querySelectorAll('.method, tbody tr')].filter(one => rows.some(row => row.element === one));
      if (inside.length > 0) {
        it.hidden = inside.every(one => one.hidden);
      }
    });
    document.querySelectorAll('.part').forEach(it => {
      it.hidden = [...it.querySelectorAll('.card')].every(one => one.hidden);
    });
    const status = document.getElementById('found');
    const isAll = words.length === 0 && chosen.size === 0;
    status.hidden = isAll;
    status.textContent = isAll ? '' : found === 0 ? 'Nothing matches' : counted(found, 'match', 'matches');
  }

  function filters() {
    const counts = new Map();
    data.classes.forEach(woven => woven.methods.forEach(item => {
      new Set(item.chain.map(it => it.decorator)).forEach(name => counts.set(name, (counts.get(name) || 0) + 1));
    }));
    for (const name of [...counts.keys()].sort()) {
      const button = make('button', '', name, make('small', '', String(counts.get(name))));
      button.type = 'button';
      button.dataset.decorator = name;
      button.setAttribute('aria-pressed', 'false');
      button.addEventListener('click', () => {
        const isOn = !chosen.delete(name);
        if (isOn) {
          chosen.add(name);
        }
        button.setAttribute('aria-pressed', String(isOn));
        show();
      });
      document.getElementById('filters').append(button);
    }
  }

  function totals() {
    const methods = data.classes.reduce((sum, it) => sum + it.methods.length, 0);
    const parts = [
      counted(methods, 'decorated method', 'decorated methods') + ' in ' + counted(data.classes.length, 'class', 'classes'),
      data.registries.length ? counted(data.registries.length, 'registry', 'registries') : '',
      data.singletons.length ? counted(data.singletons.length, 'singleton', 'singletons') : '',
      data.validated.length ? counted(data.validated.length, 'validated type', 'validated types') : ''
    ];
    document.getElementById('totals').textContent = parts.filter(it => it !== '').join(' \u00b7 ');
    document.getElementById('version').textContent = data.damask === null ? 'Damask' : 'Damask ' + data.damask;
  }

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
}());
