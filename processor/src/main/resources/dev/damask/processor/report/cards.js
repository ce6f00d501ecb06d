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
      parts.push(code(it.method + '(' + it.parameters.map(simple).join(', ') + ')'), ' is cached ' + (it.key.length === 0 ? 'once' : 'by '), it.key.length === 0 ? '' : code(it.key.join(', ')), '. ');
    }
    for (const it of woven.circuits) {
      parts.push('The circuit of ', code(it.methods.map(simpleTypes).join(', ')), ' is ', code(it.accessor + '(' + it.key.join(', ') + ')'), '. ');
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
    element.append(make('p', 'of', code(simple(registry.generated)), ', keys: ', code(simple(registry.keys)),
        registry.exhaustive ? ', one entry for each' : '', registry.factory === null ? '' : ', parameters of ', registry.factory === null ? '' : code(simple(registry.factory)),
        registry.services ? ', listed for ServiceLoader' : ''));
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
    const lines = validated.properties.map(it => line(code(it.name), code(simpleTypes(it.type)), code(it.constraints.join(', ')), code(place(it), 'setting')));
    validated.rules.forEach(it => lines.push(line('the whole object', '', code(it), '')));
    element.append(make('div', 'wide', table(['Property', 'Type', 'Constraints', 'File'], lines)));
    return row(element, [], [textOf(validated)]);
  }

  function leftOutCard(all) {
    const body = all.map(it => row(line(code(nested(it.type) + (it.member === null ? '' : '.' + simpleTypes(it.member))), 'from ' + it.from, it.why, code(place(it), 'setting')), [], [textOf(it)]));
    return make('article', 'card', make('div', 'wide', table(['What', 'Left out', 'Why', 'File'], body)));
  }
