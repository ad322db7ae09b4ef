package org.guichet.web.part;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that a template draws: {@code <g:part template="list/rows" it="#{list.page}"/>}. What else is said of it are the
 * parameters of the template, but for what is null; {@link Page} it has of itself. It takes no input, so the tree of components
 * ends here: a list of fifty rows is one component and no expression a row.
 */
@FacesComponent(Part.TYPE)
public class Part extends UIComponentBase {

    static final String TYPE = "org.guichet.Part";

    /** Where the templates are compiled to: {@code packageName} of the module's build. */
    private static final String PACKAGE = "org.guichet.web.markup";

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Part.class.getClassLoader(), PACKAGE);

    /** Ends the section of XML in which a part comes that is drawn anew; jte lets it stand in attributes. */
    private static final String SECTION_END = "]]>";

    private final Map<String, ValueExpression> parameters = new HashMap<>();

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void setValueExpression(String name, @Nullable ValueExpression value) {
        super.setValueExpression(name, value);
        if (value != null) {
            parameters.put(name, value);
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        if (!isRendered()) {
            return;
        }
        Map<String, @Nullable Object> given = new HashMap<>();
        parameters.forEach((name, value) -> given.put(name, value.getValue(context.getELContext())));
        given.values().removeIf(value -> value == null);
        given.put("page", page(context));
        StringOutput drawn = new StringOutput();
        ENGINE.render(getAttributes().get("template") + ".jte", given, drawn);
        context.getResponseWriter().write(drawn.toString().replace(SECTION_END, "]]&gt;"));
    }

    private static Object page(FacesContext context) {
        return context.getAttributes()
                .computeIfAbsent(
                        Page.class, page -> CDI.current().select(Page.class).get());
    }
}
