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
    const elements = new Set(rows.map(it => it.element));
    document.querySelectorAll('.card').forEach(it => {
      const inside = [...it.querySelectorAll('.method, tbody tr')].filter(one => elements.has(one));
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
