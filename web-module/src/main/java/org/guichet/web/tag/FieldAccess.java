package org.guichet.web.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ties an input to its help and its error, for those who hear the page: the tag {@code g:field} calls it before it is drawn,
 * when the input's client identifier is known.
 */
@Named
@ApplicationScoped
public class FieldAccess {

    public void describe(ComponentSystemEvent event) {
        UIComponent field = event.getComponent();
        String inputId = (String) field.getAttributes().get("for");
        UIComponent input = field.findComponent(inputId);
        if (input == null) {
            throw new IllegalStateException("g:field for \"" + inputId + "\" holds no such input");
        }
        String described = Stream.of(inputId + "_help", inputId + "_error")
                .map(field::findComponent)
                .filter(text -> text != null && text.isRendered())
                .map(UIComponent::getClientId)
                .collect(Collectors.joining(" "));
        if (!described.isEmpty()) {
            input.getPassThroughAttributes().put("aria-describedby", described);
        }
        if (input instanceof EditableValueHolder editable) {
            boolean required = editable.isRequired();
            if (required) {
                input.getPassThroughAttributes().put("aria-required", "true");
            }
        }
    }
}
