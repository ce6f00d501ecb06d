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
