/**
 * The block in the editor: what it is set to. The widget itself is shown on the page alone.
 */
(function (wp, { widgets, texts }) {
  const { createElement, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, TextareaControl } = wp.components;

  const options = (first, ...others) => [
    { value: '', label: first },
    ...others.map(([value, label]) => ({ value, label })),
  ];

  const fields = [
    { name: 'widget', control: SelectControl, label: texts.widget, options: widgets },
    {
      name: 'municipality',
      control: TextControl,
      label: texts.municipality,
      help: texts.siteDefault,
    },
    {
      name: 'lang',
      control: SelectControl,
      label: texts.language,
      options: options(
        texts.pageLanguage,
        ['da', 'Dansk'],
        ['en', 'English'],
        ['ar', 'العربية'],
        ['ru', 'Русский'],
      ),
    },
    {
      name: 'reading',
      control: SelectControl,
      label: texts.reading,
      options: options(texts.standard, ['easy', texts.easy]),
    },
    {
      name: 'headingLevel',
      control: SelectControl,
      label: texts.headingLevel,
      options: options('2', ['3', '3'], ['4', '4']),
    },
    {
      name: 'searchPage',
      control: TextControl,
      label: texts.searchPage,
      help: texts.searchPageHelp,
    },
    { name: 'fallback', control: TextareaControl, label: texts.fallback },
  ];

  /** What the widget is called. */
  const titleOf = (widget) => {
    const found = widgets.find(({ value }) => value === widget);
    return found ? found.label : widget;
  };

  function Edit({ attributes, setAttributes }) {
    const controls = fields.map(({ name, control, ...properties }) =>
      createElement(control, {
        key: name,
        ...properties,
        value: attributes[name] || '',
        // What is left empty is not stored.
        onChange: (value) => setAttributes({ [name]: value || undefined }),
      }),
    );
    return createElement(
      Fragment,
      null,
      createElement(
        InspectorControls,
        null,
        createElement(PanelBody, { title: texts.settings }, controls),
      ),
      createElement(
        'div',
        useBlockProps(),
        createElement(Placeholder, {
          icon: 'search',
          label: `Jobunivers: ${titleOf(attributes.widget)}`,
          instructions: texts.preview,
        }),
      ),
    );
  }

  wp.blocks.registerBlockType('jobunivers/widget', { edit: Edit, save: () => null });
})(window.wp, window.jobuniversEditor);
