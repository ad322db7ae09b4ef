package org.guichet.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainXmlTest {

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void aDomain() throws IOException {
        file = Files.writeString(folder.resolve("domain.xml"), """
                <domain>
                  <applications><application name="guichet"/><application name="other"/></applications>
                  <servers><server name="server"><application-ref ref="guichet"/></server></servers>
                  <configs>
                    <config name="default-config"><java-config/></config>
                    <config name="server-config">
                      <admin-service auth-realm-name="admin-realm"/>
                      <iiop-service><iiop-listener id="SSL" port="3820"/><iiop-listener id="orb" port="3700"/></iiop-service>
                      <java-config><jvm-options>-Xmx512m</jvm-options></java-config>
                    </config>
                  </configs>
                </domain>
                """);
    }

    @Test
    void anAttributeIsFoundByTheDottedNameOfAsadmin() throws IOException {
        assertThat(after("set configs.config.server-config.iiop-service.iiop-listener.SSL.port=18038"))
                .contains("id=\"SSL\" port=\"18038\"")
                .contains("id=\"orb\" port=\"3700\"");
    }

    @Test
    void aPropertyIsMadeWhereThereIsNone() throws IOException {
        assertThat(after("set configs.config.server-config.admin-service.property.adminConsoleStartup=NEVER"))
                .contains("<property name=\"adminConsoleStartup\" value=\"NEVER\"/>");
    }

    @Test
    void anOptionOfTheVirtualMachineTakesThePlaceOfAnother() throws IOException {
        String options = """
                #if list-jvm-options : -Xmx512m
                delete-jvm-options -Xmx512m
                #unless list-jvm-options : -Xmx1g
                create-jvm-options -Xmx1g
                """;

        assertThat(after(options)).contains("<jvm-options>-Xmx1g</jvm-options>").doesNotContain("-Xmx512m");
        assertThat(after(options)).containsOnlyOnce("-Xmx1g");
    }

    @Test
    void aValueThatNotEveryServerKnowsIsSetForThoseThatDo() throws IOException {
        assertThat(after("""
                        #if get configs.config.server-config.admin-service.* : configs.config.server-config.admin-service.tells=true
                        set configs.config.server-config.admin-service.tells=false
                        """)).contains("tells=\"false\"");
    }

    @Test
    void onlyTheNamedApplicationIsTakenOut() throws IOException {
        DomainXml xml = DomainXml.read(file);
        xml.forget("guichet");
        xml.write();

        assertThat(Files.readString(file)).doesNotContain("guichet").contains("\"other\"");
    }

    @Test
    void aCommandThatNeedsARunningServerIsRefused() {
        assertThatThrownBy(() -> after("create-jdbc-resource jdbc/guichet"))
                .hasMessageContaining("create-jdbc-resource");
    }

    private String after(String fragment) throws IOException {
        DomainXml xml = DomainXml.read(file);
        xml.apply(Fragment.parse("00-test", fragment, UnaryOperator.identity()));
        xml.write();
        return Files.readString(file);
    }
}
